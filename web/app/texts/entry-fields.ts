import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { cardTexts } from './card.ts';
import { interventionWords } from './intervention.ts';
import { ages, day } from './sv.ts';

const { sections, facts, howToGetIt } = interventionWords.sv;
const inEnglish = (label: string) => `${label} (engelska)`;
const name = 'Namn';
const summary = 'Kort sagt';
const easyRead = 'Lättläst';

/** What an entry's fields are called, in the order of its page: the words of the page and of its form. */
export const fieldNames: Record<EntryFieldId, string> = {
  'texts.sv.title': name,
  'texts.sv.summary': summary,
  'texts.sv.description': sections.description,
  'texts.sv.forWhom': sections.forWhom,
  'texts.sv.howToGetIt': howToGetIt,
  'texts.sv.notFor': sections.notFor,
  'texts.sv.goodToKnow': sections.goodToKnow,
  'texts.sv.easyRead': easyRead,
  orientation: 'Vem insatsen vänder sig till',
  provider: facts.provider,
  coverage: facts.coverage,
  targetGroups: 'Målgrupper',
  needs: 'Vad insatsen hjälper till med',
  methods: facts.methods,
  forms: 'Hur det går till',
  incomeTypes: facts.incomeTypes,
  languages: facts.languages,
  intakeRoutes: 'Vägar in',
  funding: facts.funding,
  age: facts.age,
  contacts: 'Kontakt',
  locations: 'Adress',
  links: 'Länkar',
  cost: facts.cost,
  openingHours: facts.openingHours,
  capacity: facts.capacity,
  intake: 'Tar emot nya deltagare',
  cannotCombineWith: sections.cannotCombineWith,
  period: 'När insatsen finns',
  'texts.en.title': inEnglish(name),
  'texts.en.summary': inEnglish(summary),
  'texts.en.description': inEnglish(sections.description),
  'texts.en.forWhom': inEnglish(sections.forWhom),
  'texts.en.howToGetIt': inEnglish(howToGetIt),
  'texts.en.notFor': inEnglish(sections.notFor),
  'texts.en.goodToKnow': inEnglish(sections.goodToKnow),
  'texts.en.easyRead': inEnglish(easyRead),
};

/** Values of an entry's fields in words. */
export const fieldWords = {
  orientation: {
    individual: 'Människor som behöver stöd',
    structural: 'Personal som möter dem i sitt arbete',
  },
  wholeCountry: cardTexts.wholeCountry,
  intake: cardTexts.intake,
  until: (iso: string) => `till och med ${day(iso)}`,
  from: (iso: string) => `Från ${day(iso)}`,
  to: (iso: string) => `Till och med ${day(iso)}`,
  ages,
  coordinates: (latitude: string, longitude: string) => `Koordinater: ${latitude}, ${longitude}`,
  /** In place of an id that no list has any more. */
  gone: 'Ett val som inte finns längre',
};

/** What stands around a field that says different things in two versions. */
export const fieldChangeWords = {
  before: 'Före',
  after: 'Efter',
  nothing: 'Inget',
};
