import type { OrientationChoice } from '@insatskatalog/shared/search.ts';
import type { AboutWording } from './wording-index.ts';

/** For whom and where a question is asked, as far as it says. */
export interface Asked {
  age: number | null;
  /** It speaks of a child or a young person. */
  youth: boolean;
  /** A municipality is named or chosen: what is near counts more. */
  placed: boolean;
  orientation: OrientationChoice;
}

/** Support that an age bound leaves out is not hidden: the person may have a birthday, or mean somebody else. */
const leftOut = 0.3;
const forYouth = { upTo: 30, named: 1.4, spokenOf: 1.2, adultsForChild: 0.85 };
const nearness = [1.12, 1, 0.92];

/** How well a wording's ages and reach suit who asks: a factor around 1. */
export function fitOf(about: AboutWording, { age, youth, placed }: Asked): number {
  return suits(about, age, youth) * (placed ? (nearness[about.coverageRank] ?? 1) : 1);
}

function suits({ ageMin, ageMax }: AboutWording, age: number | null, youth: boolean): number {
  const isForYouth = ageMax <= forYouth.upTo;
  if (age === null) return youth && isForYouth ? forYouth.spokenOf : 1;
  if (age < ageMin || age > ageMax) return leftOut;
  if (age >= forYouth.upTo) return 1;
  if (isForYouth) return forYouth.named;
  return age < 18 ? forYouth.adultsForChild : 1;
}
