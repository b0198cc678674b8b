import type { OrientationChoice } from '@insatskatalog/shared/search.ts';
import type { AboutWording } from './wording-index.ts';

/** For whom and where a question is asked, as far as it says. */
export interface Asked {
  age: number | null;
  /** It speaks of a child or a young person. */
  youth: boolean;
  /** It speaks of school, where pupils are. */
  school: boolean;
  /** A municipality is named or chosen: what is near counts more. */
  placed: boolean;
  /** It is plainly the question of somebody who works with support. */
  professional: boolean;
  orientation: OrientationChoice;
}

/** Support that an age bound leaves out is not hidden: the person may have a birthday, or mean somebody else. */
const leftOut = 0.3;
const forYouth = { upTo: 30, named: 1.4, spokenOf: 1.2, adultsForChild: 0.85 };
/** What only the young may have is seldom meant by who says nothing of age: most who ask are grown up. */
const onlyMinors = { upTo: 20, factor: 0.85 };
/** Few entries are for those who work with support, and what they write of it is less telling than what people need. */
const forProfessionals = 2;
const nearness = [1.12, 1, 0.92];

/** How well a wording's ages and readers suit who asks: a factor around 1. */
export const fitOf = (about: AboutWording, asked: Asked): number =>
  suits(about, asked) * (asked.professional && about.orientation === 'structural' ? forProfessionals : 1);

/** What being near adds where a place is asked for. It orders answers, and makes none good or bad enough to be one. */
export const nearnessOf = ({ coverageRank }: AboutWording, { placed }: Asked): number =>
  placed ? (nearness[coverageRank] ?? 1) : 1;

function suits({ ageMin, ageMax }: AboutWording, { age, youth, school }: Asked): number {
  const isForYouth = ageMax <= forYouth.upTo;
  if (age === null) {
    if (youth) return isForYouth ? forYouth.spokenOf : 1;
    return school || ageMax > onlyMinors.upTo ? 1 : onlyMinors.factor;
  }
  if (age < ageMin || age > ageMax) return leftOut;
  if (age >= forYouth.upTo) return 1;
  if (isForYouth) return forYouth.named;
  return age < 18 ? forYouth.adultsForChild : 1;
}
