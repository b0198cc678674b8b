import type { SecondFactorOffer } from '@insatskatalog/shared/sign-in.ts';
import { setUpPage } from '../texts/sign-in.ts';
import { errorFor } from '../ui/error-summary.tsx';
import { TextField } from '../ui/form-field.tsx';
import type { Errors } from './errors.ts';
import './set-up-steps.css';

/** How an authenticator app is set up: get one, scan, type the code it shows. */
export function SetUpSteps(props: { offer: SecondFactorOffer; errors: Errors; intent: string }) {
  const { steps } = setUpPage;
  const { key, address, qr } = props.offer;
  return (
    <ol className="set-up-steps">
      <li>
        <h2>{steps.app}</h2>
        <p>{steps.appText}</p>
      </li>
      <li>
        <h2>{steps.scan}</h2>
        <p>{steps.scanText}</p>
        <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
          <path className="qr-light" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
          <path d={qr.path} shapeRendering="crispEdges" />
        </svg>
        <p className="visually-hidden">{setUpPage.qr}</p>
        <p className="set-up-open">
          <a className="button quiet" href={address}>
            {steps.open}
          </a>
        </p>
        <p>
          {steps.key}: <code className="totp-key">{key}</code>
        </p>
      </li>
      <li>
        <h2>{steps.confirm}</h2>
        <form method="post" className="form">
          <div className="code-field">
            <TextField
              name="code"
              label={setUpPage.code}
              hint={setUpPage.codeHint}
              error={errorFor(props.errors, 'code')}
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={10}
              required
            />
          </div>
          <button className="button" name="intent" value={props.intent} type="submit">
            {setUpPage.submit}
          </button>
        </form>
      </li>
    </ol>
  );
}
