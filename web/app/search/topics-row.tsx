import { Link } from '../framing/link.tsx';
import { searchTexts } from '../texts/search.ts';

/** Topics that the words speak of: everything about them is one step away. */
export function TopicsRow({ topics }: { topics: { label: string; to: string }[] }) {
  return (
    <nav className="topics small" aria-label={searchTexts.topics}>
      <span aria-hidden="true">{searchTexts.topics}:</span>
      <ul className="plain-list">
        {topics.map(({ label, to }) => (
          <li key={to}>
            <Link to={to} state={{ focusHeading: true }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
