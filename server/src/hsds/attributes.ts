import {
  tagFields,
  tagVocabularies,
  type Intervention,
  type TagField,
} from '@insatskatalog/shared/intervention.ts';
import type { ServiceFull } from './schemas.ts';
import { hsdsId } from './ids.ts';
import type { Presenting } from './presenting.ts';
import { presentTerm, termsOf } from './taxonomy.ts';

export type Attribute = ServiceFull['attributes'][number];

/** What a term says about a service, by the field that holds it. */
const linkTypes: Record<TagField, string> = {
  targetGroups: 'target_group',
  needs: 'need',
  methods: 'method',
  forms: 'form',
  incomeTypes: 'income_type',
  languages: 'language',
  intakeRoutes: 'intake_route',
  funding: 'funding',
};
const orientationTerms = { individual: 'individinriktad', structural: 'strukturovergripande' } as const;

/** Terms of the vocabularies that an entry is tagged with, and the association that keeps it. */
export function attributesOf(entry: Intervention, presenting: Presenting): Attribute[] {
  const { reference } = presenting;
  const of = { id: entry.id, entity: 'service' } as const;
  const keeper = reference.associations.find(({ id }) => id === entry.association);
  return [
    ...tagFields.flatMap((field) =>
      entry[field].flatMap((term) =>
        attribute(of, linkTypes[field], tagVocabularies[field], term, presenting),
      ),
    ),
    ...attribute(of, 'orientation', 'finsam_orientation', orientationTerms[entry.orientation], presenting),
    ...(keeper
      ? [
          {
            id: hsdsId('attribute', entry.id, 'association', keeper.id),
            link_id: entry.id,
            link_type: 'association',
            link_entity: 'service' as const,
            label: keeper.name,
            value: keeper.id,
          },
        ]
      : []),
  ];
}

/** A term as it stands on something; none when the vocabulary does not have it. */
export function attribute(
  of: { id: string; entity: Attribute['link_entity'] },
  linkType: string,
  vocabulary: string,
  termId: string,
  presenting: Presenting,
): Attribute[] {
  const found = termsOf(presenting.reference).byKey.get(`${vocabulary}/${termId}`);
  if (!found) return [];
  const term = presentTerm(found.vocabulary, found.term, presenting);
  return [
    {
      id: hsdsId('attribute', of.id, vocabulary, termId),
      link_id: of.id,
      link_type: linkType,
      link_entity: of.entity,
      label: term.name,
      value: termId,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    },
  ];
}
