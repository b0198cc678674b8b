import { Link } from 'react-router';
import { builderTexts } from '../texts/embed-builder.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import type { BuilderView } from './view.server.ts';

/** How to paste it, the code for each way that works there, and what to do when nothing shows. */
export function CodePanel({ view }: { view: BuilderView }) {
  const texts = builderTexts.code;
  return (
    <section className="builder-code" aria-labelledby="kod">
      <div className="builder-head">
        <h2 id="kod">{texts.heading}</h2>
        <nav className="builder-choice" aria-label={texts.platform}>
          {view.platforms.map(({ label, to, chosen }) => (
            <Link
              key={to}
              to={to}
              replace
              state={{ keepsPlace: true }}
              aria-current={chosen ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <ol>
        {texts.steps[view.platform].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {view.codes.map(({ level, code }) => (
        <div key={level} className="panel builder-level">
          <h3>{texts.levels[level].heading}</h3>
          <p className="muted small">{texts.levels[level].text}</p>
          <pre>
            <code>{code}</code>
          </pre>
          <p className="builder-copy">
            <CopyButton
              key={code}
              text={code}
              label={texts.copy}
              about={texts.levels[level].heading}
              copied={texts.copied}
            />
          </p>
        </div>
      ))}
      <h3>{texts.policy.heading}</h3>
      <p>{texts.policy.host}</p>
      <p>{texts.policy.csp}</p>
      <pre>
        <code>{view.policy}</code>
      </pre>
    </section>
  );
}
