import { startTexts } from '../texts/start.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import type { DoorView } from './doors.server.ts';

/** The needs as doors, each with what is behind it. */
export function Doors(props: {
  doors: DoorView[];
  all: { count: number; to: string };
  municipality: string | null;
}) {
  return (
    <section aria-labelledby="behov">
      <h2 id="behov">{startTexts.doors.heading}</h2>
      <ul className="doors plain-list">
        {props.doors.map(({ label, icon, to, count }) => (
          <li key={label}>
            <Link className="door" to={to}>
              <span className="door-icon">
                <Icon name={icon} />
              </span>
              <span>
                <b>{label}</b>
                <small className="muted">{startTexts.doors.count(count, props.municipality)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="all-link">
        <Link to={props.all.to}>{startTexts.doors.all(props.all.count, props.municipality)}</Link>
      </p>
    </section>
  );
}
