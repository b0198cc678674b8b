import { tagVocabularies, type TagField } from '@insatskatalog/shared/intervention.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { choice, manyOf, oneOf, type Column } from '../column.ts';
import { countyWords, municipalityWords, vocabularyWords } from '../words.ts';
import { plainLine } from './plain.ts';

/** Who gives the support, where, and to whom: what is chosen from lists. */
export function forWhom(reference: Reference): Column[] {
  const terms = (id: TagField, name: string, also: string[], help: string): Column =>
    manyOf(
      { id, name, also, help: `${help} Skriv flera med | emellan.` },
      vocabularyWords(reference, tagVocabularies[id]),
    );

  return [
    choice(
      {
        id: 'orientation',
        name: 'Inriktning',
        also: ['orientation'],
        help: 'Tom betyder individinriktad.',
      },
      [
        { id: 'individual', label: 'Individinriktad', also: ['individ', 'för enskilda', 'individinriktat'] },
        {
          id: 'structural',
          label: 'Strukturövergripande',
          also: ['struktur', 'för yrkesverksamma', 'strukturövergripande insats'],
        },
      ],
    ),
    plainLine('provider.name', 'Utförare', 'Måste finnas. Vem som driver insatsen.', [
      'organisation',
      'verksamhet',
      'anordnare',
      'ansvarig organisation',
      'huvudman',
      'provider',
    ]),
    oneOf(
      {
        id: 'provider.type',
        name: 'Typ av utförare',
        also: ['utförartyp', 'organisationstyp', 'providertype'],
        help: 'Måste finnas för en ny utförare.',
      },
      vocabularyWords(reference, 'provider_types'),
    ),
    choice(
      {
        id: 'coverage.kind',
        name: 'Område',
        also: ['gäller för', 'geografi', 'omfattning'],
        help: 'Kan vara tom när Kommuner eller Län är ifylld.',
      },
      [
        { id: 'municipalities', label: 'Kommuner', also: ['kommun', 'vissa kommuner'] },
        { id: 'county', label: 'Län', also: ['ett län', 'hela länet', 'region'] },
        { id: 'national', label: 'Hela landet', also: ['nationell', 'nationellt', 'sverige', 'riket'] },
      ],
    ),
    manyOf(
      {
        id: 'coverage.municipalities',
        name: 'Kommuner',
        also: ['kommun', 'kommunkod', 'kommuner som omfattas', 'municipality'],
        help: 'Namn eller kommunkod. Skriv flera med | emellan.',
      },
      municipalityWords(reference),
    ),
    oneOf(
      { id: 'coverage.county', name: 'Län', also: ['länskod', 'county'], help: 'Namn eller länskod.' },
      countyWords(reference),
    ),
    terms('targetGroups', 'Målgrupper', ['målgrupp'], 'Vem stödet är till för.'),
    terms('needs', 'Behov', ['hjälp med', 'områden'], 'Vad personen får hjälp med.'),
    terms('methods', 'Metoder', ['metod'], 'Metoder som används.'),
    terms('forms', 'Former', ['form', 'arbetssätt'], 'Hur stödet ges.'),
    terms(
      'incomeTypes',
      'Ersättning',
      ['ersättningar', 'försörjning'],
      'Tom när ersättningen inte spelar roll.',
    ),
    terms('languages', 'Språk', ['språk som talas'], 'Språk som stödet ges på.'),
    terms('intakeRoutes', 'Väg in', ['vägar in', 'vägen in', 'remiss'], 'Hur man kommer in.'),
    terms('funding', 'Betalas av', ['finansiering', 'finansiär'], 'Vem som betalar.'),
    plainLine('ageMin', 'Ålder från', 'Hela år. Tom betyder ingen gräns.', ['lägsta ålder', 'från ålder']),
    plainLine('ageMax', 'Ålder till', 'Hela år, inräknat. Tom betyder ingen gräns.', [
      'högsta ålder',
      'till ålder',
    ]),
  ];
}
