import { Card } from '../card/card.tsx';
import { Sections } from '../intervention/sections.tsx';
import { WayIn } from '../intervention/way-in.tsx';
import '../intervention/intervention.css';
import { editing } from '../texts/editing.ts';
import { useEditor } from './editor-context.ts';
import './follows.css';
import { useLive } from './live-form.ts';

/** What stands beside the form: how the entry will look. */
export function Aside() {
  return (
    <div className="edit-side">
      <CardPicture />
      <PagePicture />
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
