import type { LinkHandedOut } from '@insatskatalog/shared/accounts.ts';
import { handOutTexts } from '../texts/accounts.ts';

/** What became of a link: mailed, or here to be handed over, this once. */
export function HandedOut(props: { handedOut: LinkHandedOut; kind: 'invitation' | 'reset' }) {
  const { handedOut, kind } = props;
  if ('mailedTo' in handedOut)
    return (
      <p className="notice" role="status">
        {handOutTexts.mailed(handedOut.mailedTo)} {handOutTexts[kind]}
      </p>
    );
  return (
    <div className="notice form" role="status">
      <p>
        {handedOut.mailFailed && `${handOutTexts.failed} `}
        {handOutTexts.shown} {handOutTexts[kind]}
      </p>
      <div>
        <label className="field-label" htmlFor="link">
          {handOutTexts.link}
        </label>
        <input
          className="field handed-link"
          id="link"
          value={handedOut.link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
    </div>
  );
}
