import type { EntryAnswer } from '../interventions/answer.ts';

/** Between the values of a list in one cell. No term, code or name holds it. */
const separator = '|';
const listed = (values: string[]): string => values.join(separator);
/** Lists of things with several fields are JSON in their cell, and empty when there are none. */
const json = (values: object[]): string => (values.length > 0 ? JSON.stringify(values) : '');
const number = (value: number | null | undefined): string => String(value ?? '');

/**
 * The columns of the table of entries, in their order. Their names are those of the API's fields. They are kept: new ones come last,
 * none is renamed or removed.
 */
export const columns: [name: string, cell: (entry: EntryAnswer) => string][] = [
  ['id', ({ id }) => id],
  ['slug', ({ slug }) => slug],
  ['url', ({ url }) => url],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['orientation', ({ orientation }) => orientation],
  ['association', ({ association }) => association ?? ''],
  ['providerId', ({ provider }) => provider.id],
  ['providerName', ({ provider }) => provider.name],
  ['providerType', ({ provider }) => provider.type],
  ['coverageKind', ({ coverage }) => coverage.kind],
  ['municipalities', ({ coverage }) => listed(coverage.municipalities)],
  ['county', ({ coverage }) => coverage.county ?? ''],
  ['ageMin', ({ ageMin }) => number(ageMin)],
  ['ageMax', ({ ageMax }) => number(ageMax)],
  ['targetGroups', ({ targetGroups }) => listed(targetGroups)],
  ['needs', ({ needs }) => listed(needs)],
  ['methods', ({ methods }) => listed(methods)],
  ['forms', ({ forms }) => listed(forms)],
  ['intakeRoutes', ({ intakeRoutes }) => listed(intakeRoutes)],
  ['incomeTypes', ({ incomeTypes }) => listed(incomeTypes)],
  ['languages', ({ languages }) => listed(languages)],
  ['funding', ({ funding }) => listed(funding)],
  ['cost', ({ cost }) => cost],
  ['openingHours', ({ openingHours }) => openingHours],
  ['capacity', ({ capacity }) => capacity],
  ['intakeState', ({ intake }) => intake?.state ?? ''],
  ['intakeWaitingWeeks', ({ intake }) => number(intake?.waitingWeeks)],
  ['intakeUntil', ({ intake }) => intake?.until ?? ''],
  ['startsOn', ({ startsOn }) => startsOn ?? ''],
  ['endsOn', ({ endsOn }) => endsOn ?? ''],
  ['description', ({ texts }) => texts.sv.description],
  ['forWhom', ({ texts }) => texts.sv.forWhom],
  ['notFor', ({ texts }) => texts.sv.notFor],
  ['howToGetIt', ({ texts }) => texts.sv.howToGetIt],
  ['goodToKnow', ({ texts }) => texts.sv.goodToKnow],
  ['easyRead', ({ texts }) => texts.sv.easyRead],
  ['titleEn', ({ texts }) => texts.en?.title ?? ''],
  ['summaryEn', ({ texts }) => texts.en?.summary ?? ''],
  ['locations', ({ locations }) => json(locations)],
  ['contacts', ({ contacts }) => json(contacts)],
  ['links', ({ links }) => json(links)],
  ['cannotCombineWith', ({ cannotCombineWith }) => listed(cannotCombineWith)],
  ['lastReviewedAt', ({ lastReviewedAt }) => lastReviewedAt ?? ''],
  ['createdAt', ({ createdAt }) => createdAt],
  ['updatedAt', ({ updatedAt }) => updatedAt],
  ['version', ({ version }) => number(version)],
];
