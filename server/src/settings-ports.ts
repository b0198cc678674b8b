import type { Associations } from '@insatskatalog/shared/associations.ts';
import type { Audit } from '@insatskatalog/shared/audit.ts';
import type { Providers } from '@insatskatalog/shared/providers.ts';
import type { Synonyms } from '@insatskatalog/shared/synonyms.ts';
import type { Vocabularies } from '@insatskatalog/shared/vocabularies.ts';
import { createAssociationSettings } from './associations/settings.ts';
import { createAudit } from './audit/audit.ts';
import type { RecordEvent } from './audit/record.ts';
import { tellingRefusals } from './audit/refusals.ts';
import type { OrderParts } from './db/orders.ts';
import type { InterventionStore } from './interventions/store.ts';
import { createProviderRegister } from './providers/providers.ts';
import type { CachedReference } from './reference.ts';
import { createSharedChanges } from './shared-changes/shared-changes.ts';
import { createSynonyms } from './synonyms/synonyms.ts';
import { createVocabularies } from './vocabularies/vocabularies.ts';

export interface SettingsPorts {
  associations: Associations;
  vocabularies: Vocabularies;
  synonyms: Synonyms;
  providers: Providers;
  audit: Audit;
}

export interface SettingsParts extends Omit<OrderParts, 'line'> {
  store: InterventionStore;
  reference: CachedReference;
  record: RecordEvent;
}

/** What the office and the associations decide, and the log of who did: each refusal is in the log too. */
export function createSettingsPorts(given: SettingsParts): {
  ports: SettingsPorts;
  close: () => Promise<void>;
} {
  const { db, record } = given;
  const parts = { ...given, nudge: given.onChange };
  const shared = createSharedChanges(
    { vocabularies: createVocabularies(parts), providers: createProviderRegister(parts) },
    parts,
  );
  const ports: SettingsPorts = {
    associations: tellingRefusals(
      createAssociationSettings(parts),
      'association',
      {
        list: 'association.read',
        open: 'association.read',
        present: 'association.edit',
        setTheme: 'association.edit',
        setLogo: 'association.edit',
        setContact: 'association.edit',
        setMunicipalities: 'association.set-municipalities',
        setEmbedHosts: 'association.edit',
        setReviewMonths: 'association.edit',
        stateAccessibility: 'association.edit',
      },
      record,
    ),
    vocabularies: tellingRefusals(
      shared.vocabularies,
      'vocabulary',
      {
        uses: 'vocabulary.edit',
        addTerm: 'vocabulary.edit',
        changeTerm: 'vocabulary.edit',
        mergeTerm: 'vocabulary.edit',
        merging: 'vocabulary.edit',
        retireTerm: 'vocabulary.edit',
        bringBackTerm: 'vocabulary.edit',
      },
      record,
    ),
    synonyms: tellingRefusals(
      createSynonyms(parts),
      'synonym',
      { list: 'synonym.edit', add: 'synonym.edit', change: 'synonym.edit', remove: 'synonym.edit' },
      record,
    ),
    providers: tellingRefusals(
      shared.providers,
      'provider',
      {
        list: 'provider.read',
        open: 'provider.read',
        change: 'provider.edit',
        merge: 'provider.edit',
        changing: 'provider.edit',
        likelyDuplicates: 'provider.edit',
      },
      record,
    ),
    audit: tellingRefusals(
      createAudit(db, record),
      'audit',
      { events: 'audit.read', choices: 'audit.read', exported: 'audit.export' },
      record,
    ),
  };
  return { ports, close: shared.close };
}
