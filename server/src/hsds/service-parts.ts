import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { identifiers, sweden } from '../open-data/identifiers.ts';
import { hsdsId } from './ids.ts';
import { stated, type Presenting } from './presenting.ts';
import type { ServiceFull } from './schemas.ts';
import { termsOf } from './taxonomy.ts';
import { hsdsWords } from './words.ts';

type Parts = Pick<
  ServiceFull,
  'additional_urls' | 'schedules' | 'service_areas' | 'languages' | 'funding' | 'cost_options'
>;

/** The vocabulary of languages also says that an interpreter can be booked, which is no language. */
export const interpreter = 'tolk';

/** Links, times, areas, languages, funding and cost: lists of a service whose rows are found nowhere else. */
export function serviceParts(entry: Intervention, presenting: Presenting): Parts {
  const { reference, lang } = presenting;
  const swedish = lang === 'sv';
  const row = (kind: string, ...what: string[]) => ({
    id: hsdsId(kind, entry.id, ...what),
    service_id: entry.id,
  });
  const named = (vocabulary: string, ids: string[]) =>
    ids.flatMap((id) => {
      const found = termsOf(reference).byKey.get(`${vocabulary}/${id}`);
      return found ? [{ id, name: swedish ? found.term.label : found.term.labelEn }] : [];
    });
  const hours = swedish ? entry.openingHours : '';
  const period = stated({ description: hours, valid_from: entry.startsOn, valid_to: entry.endsOn });
  // The vocabulary of funding also says that something is free, which is no source of money.
  const free = entry.funding.includes('gratis');
  return {
    ...stated({
      additional_urls: entry.links.map(({ label, url }) => ({
        ...row('url', url, label),
        ...stated({ label: swedish ? label : '' }),
        url,
      })),
      schedules: Object.keys(period).length > 0 ? [{ ...row('schedule'), ...period }] : [],
      languages: named(
        'languages',
        entry.languages.filter((id) => id !== interpreter),
      ).map(({ id, name }) => ({
        ...row('language', id),
        name,
        code: id,
      })),
      funding: named(
        'funding_types',
        entry.funding.filter((id) => id !== 'gratis'),
      ).map(({ id, name }) => ({ ...row('funding', id), source: name })),
      cost_options:
        swedish && entry.cost !== ''
          ? [
              {
                ...row('cost_option'),
                option: entry.cost,
                ...(free && { amount: 0, currency: 'SEK' as const }),
              },
            ]
          : [],
    }),
    service_areas: areasOf(entry, presenting).map(({ name, uri }) => ({
      ...row('service_area', uri),
      name,
      uri,
    })),
  };
}

/** Whose inhabitants it serves. */
function areasOf(
  { coverage }: Intervention,
  { reference, baseUrl, lang }: Presenting,
): { name: string; uri: string }[] {
  const names = identifiers(baseUrl);
  switch (coverage.kind) {
    case 'national':
      return [{ name: hsdsWords[lang].country, uri: sweden }];
    case 'county':
      return reference.counties
        .filter(({ code }) => code === coverage.county)
        .map(({ code, name }) => ({ name, uri: names.county(code) }));
    case 'municipalities':
      return reference.municipalities
        .filter(({ code }) => coverage.municipalities.includes(code))
        .map(({ code, name }) => ({ name, uri: names.municipality(code) }));
  }
}
