import type { LinkHandedOut } from '@insatskatalog/shared/accounts.ts';
import { handOutTexts } from '../texts/accounts.ts';
import { TextField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';

/** What became of a link: mailed, or here to be handed over, this once. */
export function HandedOut(props: { handedOut: LinkHandedOut; kind: 'invitation' | 'reset' }) {
  const { handedOut, kind } = props;
  if ('mailedTo' in handedOut)
    return (
      <Notice tone="done">
        {handOutTexts.mailed(handedOut.mailedTo)} {handOutTexts[kind]}
      </Notice>
    );
  return (
    <div className="panel form">
      <p>
        {handedOut.mailFailed && `${handOutTexts.failed} `}
        {handOutTexts.shown} {handOutTexts[kind]}
      </p>
      <TextField
        name="link"
        label={handOutTexts.link}
        value={handedOut.link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
