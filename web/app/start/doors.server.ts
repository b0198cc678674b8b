import type { FacetValue } from '@insatskatalog/shared/catalogue.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyChoices, type KnownValue } from '@insatskatalog/shared/search.ts';
import { startTexts } from '../texts/start.ts';
import type { IconName } from '../ui/icon.tsx';

/** A way in for those who do not know what to write: a need under an everyday name. */
interface Door {
  /** A term of the vocabulary of needs. One each, so that a single search's counts say what is behind every door. */
  need: string;
  name: keyof typeof startTexts.doors.labels;
  icon: IconName;
}

const doors: Door[] = [
  { need: 'hitta-arbete', name: 'work', icon: 'job' },
  { need: 'ater-i-arbete', name: 'back', icon: 'back' },
  { need: 'studier', name: 'studies', icon: 'book' },
  { need: 'svenska-spraket', name: 'swedish', icon: 'talk' },
  { need: 'psykiskt-maende', name: 'health', icon: 'heart' },
  { need: 'ekonomi-skulder', name: 'money', icon: 'coin' },
  { need: 'bostad', name: 'home', icon: 'home' },
  { need: 'vardagsrutiner', name: 'daily', icon: 'clock' },
  { need: 'social-gemenskap', name: 'company', icon: 'cup' },
  { need: 'foraldrastod', name: 'parent', icon: 'child' },
  { need: 'anhorigstod', name: 'relative', icon: 'people' },
  { need: 'hitta-ratt-stod', name: 'guidance', icon: 'compass' },
];

export interface DoorView {
  label: string;
  icon: IconName;
  to: string;
  count: number;
}

/**
 * The doors with what is behind them; those with nothing behind them are left out. A need that was merged into another leads to
 * that one.
 */
export function doorViews(needs: FacetValue[], municipality: string[], known: KnownValue): DoorView[] {
  const counts = new Map(needs.map(({ id, count }) => [id, count]));
  return doors
    .map((door) => ({ ...door, need: known('need', door.need) ?? door.need }))
    .map(({ need, name, icon }) => ({
      label: startTexts.doors.labels[name],
      icon,
      to: paths.search({ choices: { ...emptyChoices(), municipality, need: [need] } }),
      count: counts.get(need) ?? 0,
    }))
    .filter(({ count }) => count > 0);
}
