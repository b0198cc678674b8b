import { editing } from '../texts/editing.ts';
import { jump } from '../ui/jump.ts';
import { useLive } from './live-form.ts';
import { isBegun, missingFrom, sectionIds, sectionOf, type SectionId } from './section-state.ts';

const words = editing.sectionMenu;

/** The parts of the form, each with what it lacks: the way around a long page. */
export function SectionMenu() {
  const left = useLive((form) => missingFrom(form).length);
  return (
    <nav className="edit-menu" aria-label={words.label}>
      <details>
        <summary className={left === 0 ? 'edit-ready' : undefined}>
          {left === 0 ? words.ready : words.left(left)}
        </summary>
        <ol className="plain-list">
          {sectionIds.map((id) => (
            <li key={id}>
              <SectionLink id={id} />
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function SectionLink({ id }: { id: SectionId }) {
  const missing = useLive((form) =>
    missingFrom(form)
      .filter((each) => sectionOf(each) === id)
      .map((each) => words.missingNames[each])
      .join(', '),
  );
  const begun = useLive((form) => isBegun(form, id));
  const state = missing ? 'missing' : begun ? 'done' : 'empty';
  return (
    <a href={`#del-${id}`} className={`edit-menu-${state}`} onClick={jump}>
      <span lang={id === 'english' ? 'en' : undefined}>{editing.sections[id]}</span>{' '}
      <small>{state === 'missing' ? words.missing(missing) : words[state]}</small>
    </a>
  );
}
