import './counted-links.css';
import { Link } from './link.tsx';

export interface CountedLink {
  to: string;
  label: string;
  /** How many there are, in words: "41 insatser". */
  count: string;
}

/** Ways on, each with how much is behind it. */
export function CountedLinks({ links }: { links: CountedLink[] }) {
  return (
    <ul className="plain-list counted-links">
      {links.map(({ to, label, count }) => (
        <li key={to}>
          <Link to={to}>{label}</Link> <span className="muted small">{count}</span>
        </li>
      ))}
    </ul>
  );
}
