import { acuteHelp, type Help } from '../texts/acute-help.ts';
import './acute-help.css';

/** Where to turn when it cannot wait; `urgent` is what fits the one who asks. */
export function AcuteHelp({ urgent }: { urgent?: Help }) {
  const { heading, text, lines } = urgent ?? acuteHelp;
  return (
    <section className={urgent ? 'acute-help urgent' : 'acute-help'} aria-labelledby="akut">
      <h2 id="akut">{heading}</h2>
      {text && <p>{text}</p>}
      <ul className="plain-list">
        {lines.map(({ when, number }) => (
          <li key={number}>
            <span>{when}</span> <a href={`tel:${number.replace(/\D/g, '')}`}>{number}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
