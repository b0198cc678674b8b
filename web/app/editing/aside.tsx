import { paths } from '@insatskatalog/shared/paths.ts';
import { Card } from '../card/card.tsx';
import { Sections } from '../intervention/sections.tsx';
import { WayIn } from '../intervention/way-in.tsx';
import '../intervention/intervention.css';
import { editing } from '../texts/editing.ts';
import { useEditor } from './editor-context.ts';
import { useLive } from './live-form.ts';
import { SectionMenu } from './section-menu.tsx';

/** What stands beside the form: the way around it, a warning of twins, and how the entry will look. */
export function Aside() {
  return (
    <div className="edit-side">
      <SectionMenu />
      <DuplicateWarning />
      <CardPicture />
      <PagePicture />
    </div>
  );
}

/** Entries that may be the one that is being written. Advice: nothing stops anybody. */
function DuplicateWarning() {
  const { duplicates } = useEditor().preview;
  const words = editing.duplicates;
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <div className="edit-twins">
          <p>
            <strong>{words.heading}</strong> {words.text}
          </p>
          <ul className="plain-list">
            {duplicates.map(({ id, title, provider, state, slug, mayEdit }) => (
              <li key={id}>
                <a
                  href={mayEdit ? paths.admin.entry(id) : paths.intervention(slug ?? '')}
                  target="_blank"
                  rel="noreferrer"
                >
                  {title}
                  <span className="visually-hidden"> ({words.open})</span>
                </a>{' '}
                <span className="small">
                  {provider}, {words.state[state]}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The card as lists will show it. A picture: its link leads nowhere yet. */
function CardPicture() {
  const { card } = useEditor().preview;
  const title = useLive(({ texts }) => texts.sv.title.trim());
  const summary = useLive(({ texts }) => texts.sv.summary.trim());
  if (card === null) return null;
  const now = {
    ...card,
    title: title || editing.preview.noTitle,
    summary: summary || editing.preview.noSummary,
  };
  return (
    <section className="edit-picture">
      <h2 className="edit-picture-name">{editing.preview.card}</h2>
      <div inert>
        <Card card={now} headingLevel={3} />
      </div>
    </section>
  );
}

/** The page's own parts, below each other as a phone shows them. */
function PagePicture() {
  const { page } = useEditor().preview;
  if (page === null) return null;
  return (
    <details className="edit-picture" open>
      <summary className="edit-picture-name">{editing.preview.page}</summary>
      <div className="edit-page" inert>
        <p className="edit-page-title">{page.title}</p>
        <p className="muted">{page.provider}</p>
        <p className="lead">{page.summary}</p>
        <WayIn view={page} />
        <div className="entry-text">
          <Sections view={page} />
        </div>
      </div>
    </details>
  );
}
