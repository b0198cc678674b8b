import type { ReactNode } from 'react';
import { editing } from '../texts/editing.ts';
import type { SectionId } from './section-state.ts';

/** A part of the form, under the heading that it has on the entry's page. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  return (
    <section className="edit-section" id={`del-${id}`} aria-labelledby={`del-${id}-rubrik`} tabIndex={-1}>
      <h2 id={`del-${id}-rubrik`} lang={id === 'english' ? 'en' : undefined}>
        {editing.sections[id]}
      </h2>
      {children}
    </section>
  );
}
