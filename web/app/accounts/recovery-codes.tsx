import { recoveryCodesPage } from '../texts/sign-in.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { useHydrated } from '../ui/use-hydrated.ts';
import './recovery-codes.css';
import './sign-in.css';

/** The codes, this once: to print, copy or write down. */
export function RecoveryCodes({ codes, onwards }: { codes: string[]; onwards: string }) {
  return (
    <div className="wrap page">
      <div className="narrow-page">
        <h1>{recoveryCodesPage.heading}</h1>
        <p className="lead">{recoveryCodesPage.lead}</p>
        <p>{recoveryCodesPage.once}</p>
        <RecoveryCodeList codes={codes} />
        <p className="no-print">
          {/* A new page of its own: what was loaded before this sign-in is not this person's. */}
          <a className="button" href={onwards}>
            {recoveryCodesPage.onwards}
          </a>
        </p>
      </div>
    </div>
  );
}

export function RecoveryCodeList({ codes }: { codes: string[] }) {
  const hydrated = useHydrated();
  return (
    <>
      <ul className="panel recovery-codes" aria-label={recoveryCodesPage.list}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {hydrated && (
        <div className="form-acts no-print">
          <button className="button quiet" type="button" onClick={() => window.print()}>
            {recoveryCodesPage.print}
          </button>
          <CopyButton
            text={codes.join('\n')}
            label={recoveryCodesPage.copy}
            copied={recoveryCodesPage.copied}
            className="button quiet"
          />
        </div>
      )}
    </>
  );
}
