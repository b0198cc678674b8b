import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association, Municipality } from '@insatskatalog/shared/reference.ts';
import { known, type LinkedData } from '../linked-data.ts';

/** An association as schema.org describes a public body. */
export function structuredAssociation(
  association: Association,
  members: Municipality[],
  baseUrl: string,
): LinkedData {
  const { id, name, shortName, organisationNumber, contact, logo } = association;
  return known({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': `${baseUrl}${paths.id.association(id)}`,
    name,
    alternateName: shortName,
    identifier: organisationNumber,
    url: `${baseUrl}${paths.association(id)}`,
    logo: logo && `${baseUrl}${paths.associationLogo(id, logo)}`,
    email: contact.email,
    telephone: contact.phone,
    areaServed: members.map(({ code, officialName }) => ({
      '@type': 'AdministrativeArea',
      '@id': `${baseUrl}${paths.id.municipality(code)}`,
      name: officialName,
    })),
  });
}
