import { parameterName } from '@insatskatalog/shared/search.ts';
import { useId, useState } from 'react';
import { searchTexts } from '../texts/search.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { Choice } from './facet.tsx';
import type { CountyView } from './facets.server.ts';

/** All municipalities, folded by county; with script, a field finds them by name. */
export function MunicipalityFacet({ counties, chosen }: { counties: CountyView[]; chosen: string[] }) {
  const id = useId();
  const hydrated = useHydrated();
  const [text, setText] = useState('');
  const chosenNames = counties.flatMap(({ municipalities }) =>
    municipalities.filter(({ code }) => chosen.includes(code)).map(({ name }) => name),
  );
  const [unfolded] = useState(chosen.length > 1);
  const wanted = text.trim().toLocaleLowerCase('sv');
  const matches = (name: string) => name.toLocaleLowerCase('sv').includes(wanted);
  // The counties chosen in stand first, and stay where they are while one goes on choosing.
  const [order] = useState(() => chosenFirst(counties, chosen).map(({ county }) => county));
  const sorted = order.flatMap((name) => counties.filter(({ county }) => county === name));
  return (
    <details className="facet" open={unfolded}>
      <summary className="facet-name">
        {searchTexts.filters.municipalities}
        {chosenNames.length > 0 && <span className="chosen">{chosenNames.join(', ')}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{searchTexts.filters.municipalities}</legend>
        {hydrated && (
          <p className="find-municipality">
            <label className="small" htmlFor={id}>
              {searchTexts.filters.municipalityFilter}
            </label>
            <input
              className="field"
              id={id}
              type="text"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </p>
        )}
        <div className="counties">
          {sorted.map((county) => (
            <County
              key={county.county}
              county={county}
              chosen={chosen}
              matches={wanted === '' ? null : matches}
            />
          ))}
          {wanted !== '' &&
            !counties.some(({ municipalities }) => municipalities.some(({ name }) => matches(name))) && (
              <p className="small muted">{searchTexts.filters.noMunicipality}</p>
            )}
        </div>
      </fieldset>
    </details>
  );
}

/** Boxes that do not match are hidden, not taken away: a chosen one stays part of the form. */
function County(props: {
  county: CountyView;
  chosen: string[];
  matches: ((name: string) => boolean) | null;
}) {
  const { county, chosen, matches } = props;
  const [unfolded] = useState(hasChosen(county, chosen));
  const isHidden = (name: string) => matches !== null && !matches(name);
  return (
    <details
      className="county"
      open={matches !== null || unfolded}
      hidden={county.municipalities.every(({ name }) => isHidden(name))}
    >
      <summary>{county.county}</summary>
      <ul className="plain-list">
        {county.municipalities.map(({ code, name, count }) => (
          <li key={code} hidden={isHidden(name)}>
            <Choice
              type="checkbox"
              name={parameterName('page', 'municipality')}
              value={code}
              label={name}
              count={count}
              selected={chosen.includes(code)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

const hasChosen = ({ municipalities }: CountyView, chosen: string[]) =>
  municipalities.some(({ code }) => chosen.includes(code));
const chosenFirst = (counties: CountyView[], chosen: string[]) =>
  counties.toSorted((a, b) => Number(hasChosen(b, chosen)) - Number(hasChosen(a, chosen)));
