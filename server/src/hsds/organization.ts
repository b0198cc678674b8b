import type { Provider } from '@insatskatalog/shared/intervention.ts';
import type { z } from 'zod';
import { identifiers } from '../open-data/identifiers.ts';
import { attribute, type Attribute } from './attributes.ts';
import type { Presenting } from './presenting.ts';
import type { organizationListed } from './schemas.ts';
import { termsOf } from './taxonomy.ts';

export type OrganizationListed = z.infer<typeof organizationListed>;

/** A provider. What kind it is describes it, for providers have no description of their own. */
export function presentOrganization(provider: Provider, presenting: Presenting): OrganizationListed {
  const { reference, baseUrl, lang } = presenting;
  const type = termsOf(reference).byKey.get(`provider_types/${provider.type}`)?.term;
  return {
    id: provider.id,
    name: provider.name,
    description: (lang === 'en' ? type?.labelEn : type?.label) ?? provider.name,
    uri: identifiers(baseUrl).provider(provider.id),
  };
}

/** The kind of a provider as a term. */
export const organizationAttributes = (provider: Provider, presenting: Presenting): Attribute[] =>
  attribute(
    { id: provider.id, entity: 'organization' },
    'organization_type',
    'provider_types',
    provider.type,
    presenting,
  );
