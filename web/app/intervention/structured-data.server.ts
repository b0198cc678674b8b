import type { Intervention, Location, TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { known, type LinkedData } from '../linked-data.ts';
import { labelsOf } from './labels.server.ts';

/** Kinds of providers that are public bodies. */
const publicKinds = new Set([
  'kommun',
  'region',
  'arbetsformedlingen',
  'forsakringskassan',
  'samordningsforbund',
  'flera-myndigheter',
  'annan-myndighet',
]);

/**
 * An entry as schema.org describes a public service, for search engines and assistants; names are those of the linked data. What is
 * not known is left out.
 */
export function structuredEntry(
  entry: Intervention,
  lang: TextLanguage,
  reference: Reference,
  baseUrl: string,
): LinkedData {
  const texts = entry.texts[lang] ?? entry.texts.sv;
  const url = `${baseUrl}${paths.intervention(entry.slug, { lang })}`;
  const groups = labelsOf('targetGroups', entry.targetGroups, reference, lang);
  return known({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': `${baseUrl}${paths.id.intervention(entry.id)}`,
    identifier: entry.id,
    name: texts.title,
    description: texts.summary,
    url,
    inLanguage: lang,
    serviceType: labelsOf('needs', entry.needs, reference, lang),
    provider: {
      '@type': publicKinds.has(entry.provider.type) ? 'GovernmentOrganization' : 'Organization',
      '@id': `${baseUrl}${paths.id.provider(entry.provider.id)}`,
      name: entry.provider.name,
    },
    areaServed: areasOf(entry, reference, baseUrl),
    audience: known({
      '@type': 'PeopleAudience',
      audienceType: groups.join(', '),
      suggestedMinAge: entry.ageMin,
      suggestedMaxAge: entry.ageMax,
    }),
    availableLanguage: entry.languages,
    availableChannel: known({
      '@type': 'ServiceChannel',
      serviceUrl: url,
      servicePhone: entry.contacts
        .filter(({ phone }) => phone !== '')
        .map(({ role, phone }) =>
          known({ '@type': 'ContactPoint', telephone: phone, contactType: lang === 'sv' ? role : '' }),
        ),
      serviceLocation: entry.locations.map(placeOf),
    }),
    ...(entry.funding.includes('gratis') && {
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK' },
    }),
  });
}

function areasOf({ coverage }: Intervention, reference: Reference, baseUrl: string): LinkedData[] {
  const area = (id: string, name: string) => ({ '@type': 'AdministrativeArea', '@id': baseUrl + id, name });
  switch (coverage.kind) {
    case 'national':
      return [{ '@type': 'Country', name: 'Sverige' }];
    case 'county':
      return reference.counties
        .filter(({ code }) => code === coverage.county)
        .map(({ code, name }) => area(paths.id.county(code), name));
    case 'municipalities':
      return reference.municipalities
        .filter(({ code }) => coverage.municipalities.includes(code))
        .map(({ code, officialName }) => area(paths.id.municipality(code), officialName));
  }
}

const placeOf = (location: Location): LinkedData =>
  known({
    '@type': 'Place',
    name: location.name,
    address: known({
      '@type': 'PostalAddress',
      streetAddress: location.street,
      postalCode: location.postalCode,
      addressLocality: location.city,
      addressCountry: 'SE',
    }),
  });
