import type { LinkHandedOut } from '@insatskatalog/shared/accounts.ts';
import { useEffect, useRef } from 'react';
import { handOutTexts } from '../texts/accounts.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { TextField } from '../ui/form-field.tsx';
import { Notice } from '../ui/notice.tsx';

type Kind = 'invitation' | 'reset';

/** What became of a link: mailed, or here to be handed over, this once. */
export function HandedOut({ handedOut, kind }: { handedOut: LinkHandedOut; kind: Kind }) {
  if (!('mailedTo' in handedOut)) return <LinkShown key={handedOut.link} {...handedOut} kind={kind} />;
  return (
    <Notice tone="done">
      {handOutTexts.mailed(handedOut.mailedTo)} {handOutTexts[kind]}
    </Notice>
  );
}

/** Takes the focus when it comes: it is what the page now is about. */
function LinkShown({ link, mailFailed, kind }: { link: string; mailFailed: boolean; kind: Kind }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel form">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {handOutTexts.ready}
        </h2>
        <p>
          {mailFailed && `${handOutTexts.failed} `}
          {handOutTexts.shown} {handOutTexts[kind]}
        </p>
      </div>
      <TextField
        name="link"
        label={handOutTexts.link}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="form-acts">
        <CopyButton text={link} label={handOutTexts.copy} copied={handOutTexts.copied} />
      </div>
    </section>
  );
}
