import { acuteHelp } from '../texts/acute-help.ts';
import './acute-help.css';

/** Where to turn when it cannot wait. */
export function AcuteHelp() {
  return (
    <section className="acute-help" aria-labelledby="akut">
      <h2 id="akut">{acuteHelp.heading}</h2>
      <ul className="plain-list">
        {acuteHelp.lines.map(({ when, number, tel }) => (
          <li key={tel}>
            {when} <a href={`tel:${tel}`}>{number}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
