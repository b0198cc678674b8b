import { parameterName } from '@insatskatalog/shared/search.ts';
import { searchTexts } from '../texts/search.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import type { ResultsView } from './results-view.server.ts';

/** The order of the list. On a wide page it stands beside the list's heading, on a narrow one on top of the filters. */
export function SortChoice({ sorts }: { sorts: ResultsView['sorts'] }) {
  const hydrated = useHydrated();
  return (
    <div className="sort">
      <label htmlFor="sortering">{searchTexts.sort.label}</label>
      <select
        className="field"
        id="sortering"
        name={parameterName('page', 'sort')}
        defaultValue={sorts.find(({ chosen }) => chosen)?.value}
      >
        {sorts.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {!hydrated && <button className="button quiet small">{searchTexts.sort.submit}</button>}
    </div>
  );
}
