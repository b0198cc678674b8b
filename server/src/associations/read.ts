import { accessibilityFactsSchema } from '@insatskatalog/shared/accessibility-facts.ts';
import type { Association } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { asc, eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { associationSettings } from '../db/editing-schema.ts';
import type { Database } from '../db/open.ts';
import { associationMunicipalities, associations } from '../db/reference-schema.ts';

/** What holds for an association that has decided nothing yet. */
const undecided: Omit<typeof associationSettings.$inferSelect, 'association'> = {
  organisationNumber: '',
  contactEmail: '',
  contactPhone: '',
  logoType: null,
  logo: null,
  embedHosts: [],
  reviewMonths: 6,
  accessibility: {},
};

/** All associations with their municipalities' codes, in alphabetical order of their short names. */
export function readAssociations(db: Database): Association[] {
  const members = Map.groupBy(
    db
      .select()
      .from(associationMunicipalities)
      .orderBy(asc(associationMunicipalities.association), asc(associationMunicipalities.municipality))
      .all(),
    (row) => row.association,
  );
  return db
    .select()
    .from(associations)
    .leftJoin(associationSettings, eq(associationSettings.association, associations.id))
    .all()
    .map(({ associations: row, association_settings: settings }) => ({
      ...row,
      municipalities: (members.get(row.id) ?? []).map(({ municipality }) => municipality),
      ...decisions(settings ?? undecided),
    }))
    .toSorted((a, b) => swedishOrder.compare(a.shortName, b.shortName));
}

type Decisions = Pick<
  Association,
  'organisationNumber' | 'contact' | 'logo' | 'embedHosts' | 'reviewMonths' | 'accessibility'
>;

function decisions(settings: typeof undecided): Decisions {
  const { organisationNumber, contactEmail, contactPhone, logo, embedHosts, reviewMonths, accessibility } =
    settings;
  return {
    organisationNumber,
    contact: { email: contactEmail, phone: contactPhone },
    logo: logo && createHash('sha256').update(logo).digest('base64url').slice(0, 12),
    embedHosts,
    reviewMonths,
    // Nothing has been stated until the form has been saved whole.
    accessibility: accessibilityFactsSchema.safeParse(accessibility).data ?? null,
  };
}
