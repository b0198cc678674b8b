import { useState } from 'react';
import { searchTexts } from '../texts/search.ts';
import { number } from '../texts/sv.ts';
import type { FacetView } from './facets.server.ts';

/** As many as are taken in at a glance. One more than that is shown rather than hidden. */
const shownAtFirst = 7;

/** One dimension as a folding group of checkboxes with counts. */
export function ValuesFacet({ facet }: { facet: FacetView }) {
  const cut = facet.values.length > shownAtFirst + 1 ? shownAtFirst : facet.values.length;
  const more = facet.values.slice(cut);
  const chosen = facet.values.filter(({ selected }) => selected).length;
  // Folding is the reader's from then on: a choice taken back must not fold the list away under the pointer.
  const [unfolded] = useState(facet.prominent || chosen > 0);
  const [moreUnfolded] = useState(more.some(({ selected }) => selected));
  return (
    <details className="facet" open={unfolded}>
      <summary className="facet-name">
        <span lang={facet.lang}>{facet.label}</span>
        {chosen > 0 && <span className="chosen">{searchTexts.filters.chosen(chosen)}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden" lang={facet.lang}>
          {facet.label}
        </legend>
        <Values facet={facet} values={facet.values.slice(0, cut)} />
        {more.length > 0 && (
          <details className="more" open={moreUnfolded}>
            <summary>
              <span className="when-folded">{searchTexts.filters.more(more.length)}</span>
              <span className="when-unfolded">{searchTexts.filters.fewer}</span>
            </summary>
            <Values facet={facet} values={more} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

function Values({ facet, values }: { facet: FacetView; values: FacetView['values'] }) {
  return (
    <ul className="plain-list">
      {values.map(({ id, label, count, selected }) => (
        <li key={id}>
          <Choice
            type="checkbox"
            name={facet.name}
            value={id}
            label={label}
            lang={facet.lang}
            count={count}
            selected={selected}
          />
        </li>
      ))}
    </ul>
  );
}

/** A checkbox or radio button with its words and how much choosing it gives. */
export function Choice(props: {
  type: 'checkbox' | 'radio';
  name: string;
  value: string;
  label: string;
  /** Of the label, where it is not the page's. */
  lang?: string | undefined;
  count?: number;
  selected: boolean;
}) {
  return (
    <label className="choice">
      <input type={props.type} name={props.name} value={props.value} defaultChecked={props.selected} />
      <span lang={props.lang}>{props.label}</span>
      {props.count !== undefined && <span className="count">{number(props.count)}</span>}
    </label>
  );
}
