import type { Accounts, OwnAccount } from './accounts.ts';
import type { Associations } from './associations.ts';
import type { Audit } from './audit.ts';
import type { ApiDescription } from './api-description.ts';
import type { BulkActs } from './bulk.ts';
import type { Catalogue } from './catalogue.ts';
import type { Duplicates } from './duplicates.ts';
import type { Editing } from './editing.ts';
import type { EmbedScript } from './embed.ts';
import type { Exchange } from './exchange.ts';
import type { DataLicence } from './licence.ts';
import type { MissedSearches } from './missed-searches.ts';
import type { Proposals } from './proposals.ts';
import type { ProviderLinks } from './provider-links.ts';
import type { Providers } from './providers.ts';
import type { SavedViews } from './saved-views.ts';
import type { SignIn } from './sign-in.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabularies } from './vocabularies.ts';
import type { Worklist } from './worklist.ts';

/** What the server hands to the pages. */
export interface Ports {
  catalogue: Catalogue;
  editing: Editing;
  exchange: Exchange;
  worklist: Worklist;
  missedSearches: MissedSearches;
  savedViews: SavedViews;
  bulkActs: BulkActs;
  duplicates: Duplicates;
  signIn: SignIn;
  ownAccount: OwnAccount;
  accounts: Accounts;
  associations: Associations;
  vocabularies: Vocabularies;
  synonyms: Synonyms;
  providers: Providers;
  audit: Audit;
  proposals: Proposals;
  providerLinks: ProviderLinks;
  /** What the API says of itself, and whom to ask at present. */
  apiDescription: () => ApiDescription;
  /** The public address, without a slash at the end: for canonical links and shared addresses. */
  baseUrl: string;
  embedScript: EmbedScript;
  /** What the catalogue's data is offered under. */
  dataLicence: DataLicence;
  /** Days that search words are remembered, without people; 0 when they are not. */
  searchLogDays: number;
}
