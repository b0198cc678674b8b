import { visitorIn } from '@insatskatalog/server/accounts/demonstration.ts';
import { drafts, proposals } from '@insatskatalog/server/db/editing-schema.ts';
import { openDatabase, type Database } from '@insatskatalog/server/db/open.ts';
import { interventions } from '@insatskatalog/server/db/interventions-schema.ts';
import { synonyms } from '@insatskatalog/server/db/reference-schema.ts';
import { createInterventionStore } from '@insatskatalog/server/interventions/store.ts';
import { createProviderLinks } from '@insatskatalog/server/provider-links/provider-links.ts';
import { paths, settingsParts } from '@insatskatalog/shared/paths.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { join } from 'node:path';
import { granted } from '../support/editing.ts';

const tenant = 'sf-botkyrka-huddinge-salem';

/** The pages on which one signs in, by name. */
export const signInPages: Record<string, string> = {
  'sign in': paths.signIn(),
  'forgotten password': paths.forgottenPassword(),
  'invitation that is no more': paths.invitation('x'.repeat(43)),
  'new password, link that is no more': paths.newPassword('x'.repeat(43)),
  'provider link that is no more': paths.providerLink('x'.repeat(43)),
};

/** The pages of the administration, by name, for the demonstration in a data folder: as the editorial office may see them. */
export function adminPages(dataDir: string): Record<string, string> {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    return pagesOf(db);
  } finally {
    db.$client.close();
  }
}

const now = () => new Date();

/** The pages that a provider reaches by a link, made here by the editorial office. */
export function providerPages(dataDir: string): Record<string, string> {
  const db = openDatabase(join(dataDir, 'catalogue.sqlite'));
  try {
    const entry = db.select().from(interventions).where(eq(interventions.status, 'published')).get();
    const actor = { id: 'office', name: 'Redaktör Ek', role: 'editorial-office' as const, association: null };
    const links = createProviderLinks(db, createInterventionStore(db, now), now);
    const { token } = granted(links.create(actor, entry?.provider ?? '', 30));
    return {
      'provider space': paths.providerLink(token),
      'provider, change': paths.providerEntry(token, entry?.id ?? ''),
      'provider, new entry': paths.providerNewEntry(token),
    };
  } finally {
    db.$client.close();
  }
}

function pagesOf(db: Database): Record<string, string> {
  const { admin } = paths;
  const published = db
    .select()
    .from(interventions)
    .where(and(eq(interventions.association, tenant), eq(interventions.status, 'published')))
    .orderBy(interventions.slug)
    .get();
  const { id = '', provider = '' } = published ?? {};
  const waiting = db.select().from(proposals).where(eq(proposals.state, 'waiting')).all();
  // A change to what is published has versions to compare.
  const reviewed = db
    .select()
    .from(drafts)
    .where(eq(drafts.state, 'in-review'))
    .orderBy(isNull(drafts.baseVersion))
    .get();
  const { id: synonym = '' } = db.select({ id: synonyms.id }).from(synonyms).get() ?? {};
  const account = visitorIn('administrator')?.id ?? '';
  const begun = db.select().from(drafts).where(eq(drafts.state, 'draft')).get();
  return {
    'to do': admin.todo(),
    entries: admin.entries(),
    'entries, narrowed': admin.entries(workQuery({ review: ['due'] })),
    'entries, none': admin.entries({ ...workQuery({}), q: 'zzyzx' }),
    'new entry': `${admin.newEntry()}?forbund=${tenant}`,
    'new entry, whose': admin.newEntry(),
    entry: admin.entry(id),
    'begun draft': admin.entry(begun?.entry ?? id),
    'preview of an entry': admin.entryPreview(id),
    'review an entry': admin.entryReviewed(id),
    'intake of an entry': admin.entryIntake(id),
    'archive an entry': admin.entryArchive(id),
    'history of an entry': admin.entryHistory(id),
    'comparison of versions': admin.entryComparison(reviewed?.entry ?? id, 'nu', 'v1'),
    'delete an entry': admin.entryDeletion(id),
    'change that waits': admin.entryChange(reviewed?.entry ?? id),
    'bulk, preview': `${admin.manyEntries()}?gor=review&insats=${id}`,
    'bulk, choose provider': `${admin.manyEntries()}?gor=change-provider&insats=${id}`,
    proposals: admin.proposals(),
    ...Object.fromEntries(
      waiting.map(({ id: proposal, from }) => [`proposal of a ${from}`, admin.proposal(proposal)]),
    ),
    imports: admin.imports(),
    settings: admin.settings(),
    'settings of an association': admin.associationSettings(tenant),
    ...Object.fromEntries(
      Object.entries(settingsParts).map(([name, part]) => [
        `settings, ${name}`,
        admin.associationSettings(tenant, part),
      ]),
    ),
    vocabularies: admin.vocabularies(),
    vocabulary: admin.vocabulary('needs'),
    term: admin.term('needs', 'bostad'),
    'merge a term': admin.mergeTerm('needs', 'bostad'),
    'retire a term': admin.retireTerm('needs', 'bostad'),
    'new term': admin.newTerm('needs'),
    synonyms: admin.synonyms(),
    synonym: admin.synonym(synonym),
    'remove a synonym': admin.removeSynonym(synonym),
    'new synonym': admin.newSynonym(),
    providers: admin.providers(),
    provider: admin.provider(provider),
    'likely duplicates': admin.likelyDuplicates(),
    'change a provider': admin.changeProvider(provider),
    'merge a provider': admin.mergeProvider(provider),
    accounts: admin.accounts(),
    account: admin.account(account),
    invite: admin.invite(),
    'own account': admin.ownAccount(),
    audit: admin.audit(),
    'admin page that is not there': '/admin/insatser/finns-inte',
  };
}
