import type { Fact } from './facts.server.ts';

/** Names and what they stand for, in two columns. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, lines }) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.map(({ text, lang, tone }) => (
            <dd key={text} lang={lang} className={tone}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
