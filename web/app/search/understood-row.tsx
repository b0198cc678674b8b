import { Link } from '../framing/link.tsx';
import { searchTexts } from '../texts/search.ts';
import type { UnderstoodView } from './understood.server.ts';

/** How the words were read, where they say where or for whom; every reading can be taken back. */
export function UnderstoodRow({ parts }: { parts: UnderstoodView[] }) {
  const texts = searchTexts.understood;
  return (
    <ul className="plain-list understood small" aria-label={texts.label}>
      {parts.map(({ label, text, changes }) => (
        <li key={text}>
          <span>{text}</span>
          {changes.map((change) => (
            <Change key={change.to} {...change} about={label} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Change({ to, text, about }: { to: string; text: string; about: string }) {
  return (
    <Link to={to} state={{ keepsPlace: true, focusHeading: true }}>
      {text}
      <span className="visually-hidden">{searchTexts.understood.about(about)}</span>
    </Link>
  );
}
