import type { ApiContact } from '@insatskatalog/shared/api-description.ts';
import type { DataLicence } from '@insatskatalog/shared/licence.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import { createHash } from 'node:crypto';
import type { ApiFacts } from '../api/openapi.ts';
import type { InterventionStore } from '../interventions/store.ts';
import { release } from '../release.ts';
import type { FindIds } from '../search/find-ids.ts';

/** What open data is made from. */
export interface OpenData {
  store: Pick<InterventionStore, 'published' | 'everyProvider' | 'lookup' | 'today'>;
  reference: { current(): Reference };
  findIds: FindIds;
  /** The public address, without a slash at the end. */
  baseUrl: string;
  licence: DataLicence;
  /** The association that answers for the catalogue as a whole; null when that is the editorial office. */
  publisher: string | null;
  /** Where questions about the data are answered, when it is not where the publishing association says. */
  contactEmail: string | null;
  /** Names what is told: another text means that an entry, what describes it, a setting or the program has changed. */
  state: () => string;
}

export function createOpenData(parts: Omit<OpenData, 'state'>): OpenData {
  const { store, baseUrl, licence, publisher, contactEmail } = parts;
  let known: string | undefined;
  // Every source is read for it, which no start needs to wait for.
  const told = (): string =>
    (known ??= createHash('sha256')
      .update(JSON.stringify([release(), baseUrl, licence, publisher, contactEmail]))
      .digest('base64url')
      .slice(0, 10));
  return { ...parts, state: () => `${store.published.state()}-${told()}` };
}

/** The association that answers for the catalogue as a whole; undefined when that is the editorial office. */
export const chiefPublisher = ({ reference, publisher }: OpenData): Association | undefined =>
  reference.current().associations.find(({ id }) => id === publisher);

/** What the editorial office is called to those who use the data. */
export const officeName = 'Insatskatalogens redaktion';

/** Whom to ask about the data and the API, with a mail address where one has been stated. */
export function contactForAll(openData: OpenData): ApiContact {
  const { baseUrl, contactEmail } = openData;
  const chief = chiefPublisher(openData);
  const email = contactEmail ?? chief?.contact.email ?? '';
  return {
    name: chief?.name ?? officeName,
    url: baseUrl + (chief ? paths.association(chief.id) : paths.about()),
    ...(email !== '' && { email }),
  };
}

/** What the descriptions of the API say besides its operations. */
export const apiFacts = (openData: OpenData, requestsPerMinute: number): ApiFacts => ({
  baseUrl: openData.baseUrl,
  licence: openData.licence,
  requestsPerMinute,
  contact: () => contactForAll(openData),
});
