import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from '../framing/link.tsx';
import { interventionWords } from '../texts/intervention.ts';
import { Markdown } from '../ui/markdown.tsx';
import type { EntryContent, Section } from './view.server.ts';

/** The entry's own texts, each under its heading. Who it is not for stands apart. */
export function Sections({ view }: { view: EntryContent }) {
  const words = interventionWords[view.lang].sections;
  const before = view.sections.filter(({ id }) => id !== 'goodToKnow');
  const after = view.sections.filter(({ id }) => id === 'goodToKnow');
  const text = (section: Section) => (
    <section key={section.id} className={section.id === 'notFor' ? 'entry-not-for' : undefined}>
      <h2>{words[section.id]}</h2>
      <Markdown html={section.html} />
      {section.id === 'forWhom' && view.targetGroups.length > 0 && (
        <ul className="plain-list entry-groups">
          {view.targetGroups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ul>
      )}
    </section>
  );
  return (
    <>
      {before.map(text)}
      {view.incompatible.length > 0 && (
        <section className="entry-not-for">
          <h2>{words.cannotCombineWith}</h2>
          <ul>
            {view.incompatible.map(({ title, slug }) => (
              <li key={title} lang="sv">
                {slug === null ? title : <Link to={paths.intervention(slug)}>{title}</Link>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {after.map(text)}
    </>
  );
}
