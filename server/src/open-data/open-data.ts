import type { DataLicence } from '@insatskatalog/shared/licence.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { InterventionStore } from '../interventions/store.ts';
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
}
