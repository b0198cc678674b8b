import { paths } from '@insatskatalog/shared/paths.ts';
import { startTexts } from '../texts/start.ts';
import { Link } from '../ui/link.tsx';

/** What the service is, whom it is for, and how one uses it. */
export function Introduction() {
  const { service, steps, professionals } = startTexts;
  return (
    <>
      <section className="section introduction" aria-labelledby="tjansten">
        <div>
          <h2 id="tjansten">{service.heading}</h2>
          <p>{service.text}</p>
        </div>
        <ul className="plain-list">
          {service.forWhom.map(({ who, what }) => (
            <li key={who}>
              <b>{who}</b> {what}
            </li>
          ))}
        </ul>
      </section>
      <div className="section panels">
        <section className="panel" aria-labelledby="sa-gor-du">
          <h2 id="sa-gor-du">{steps.heading}</h2>
          <ol>
            {steps.list.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Link className="button quiet" to={paths.about()}>
            {steps.about}
          </Link>{' '}
          <Link className="button quiet" to={paths.news()}>
            {steps.news}
          </Link>
        </section>
        <section className="panel" aria-labelledby="i-ditt-arbete">
          <h2 id="i-ditt-arbete">{professionals.heading}</h2>
          <p className="muted">{professionals.text}</p>
          <Link className="button quiet" to={paths.professionals()}>
            {professionals.link}
          </Link>
        </section>
      </div>
    </>
  );
}
