import { Sections } from '../intervention/sections.tsx';
import type { EntryContent } from '../intervention/view.server.ts';
import { WayIn } from '../intervention/way-in.tsx';
import { FactList } from '../intervention/fact-list.tsx';
import '../intervention/intervention.css';
import '../intervention/print.css';

/** An entry in full on paper: what it is to the left, how to get it to the right. */
export function PrintedEntry(props: { content: EntryContent; place: number; changed: string | null }) {
  const { content, place, changed } = props;
  return (
    <div className="print-only printed-entry">
      <header>
        <h2>
          {place}. {content.title}
        </h2>
        <p>
          {content.provider}
          {content.intake && <b> · {content.intake.text}</b>}
          {changed && <b> · {changed}</b>}
        </p>
      </header>
      <div className="printed-text">
        <p>{content.summary}</p>
        <Sections view={content} />
        <FactList facts={content.details} />
      </div>
      <WayIn view={{ ...content, origin: [] }} />
      {/* Who answers for it, in a line below both. */}
      <div className="printed-foot">
        <FactList facts={content.origin} />
      </div>
    </div>
  );
}
