import type { DimensionId } from '@insatskatalog/shared/dimension.ts';
import {
  fixedName,
  formatFrame,
  frameThemes,
  hideableFilters,
  type EmbedScript,
  type Filter,
} from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import { pageSpelling, parameterName } from '@insatskatalog/shared/search.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import { vocabularyOf } from '../search/facets.server.ts';
import { builderTexts as texts, platforms, type Platform } from '../texts/embed-builder.ts';
import { searchTexts } from '../texts/search.ts';
import { codeFor } from './code.server.ts';
import { builderAddress, type Built } from './read-address.server.ts';

export type BuilderView = ReturnType<typeof builderView>;

export interface Choice {
  value: string;
  label: string;
  chosen: boolean;
}

/** The dimensions that are fixed by their terms, in the order of the page's own filters. */
const byTerms = [
  'need',
  'targetGroup',
  'intakeRoute',
  'providerType',
  'form',
  'incomeType',
  'method',
  'language',
] as const satisfies DimensionId[];

const byLabel = <T extends { label: string }>(choices: T[]) =>
  choices.toSorted((a, b) => swedishOrder.compare(a.label, b.label));

/** Everything the builder shows: its form as the address says, the frame, and the code. */
export function builderView(
  { frame, association, platform, height }: Built,
  reference: Reference,
  site: { baseUrl: string; script: EmbedScript },
) {
  const { fixed } = frame;
  return {
    /** Names the form's state: another association has other municipalities. */
    association: association && {
      id: association.id,
      name: association.name,
      hosts: association.embedHosts,
      email: association.contact.email,
    },
    associations: byLabel(
      reference.associations.map(({ id, shortName }) => ({
        value: id,
        label: shortName,
        chosen: id === frame.association,
      })),
    ),
    municipalities: byLabel(
      reference.municipalities
        .filter(({ code }) => association?.municipalities.includes(code))
        .map(({ code, name }) => ({
          value: code,
          label: name,
          chosen: fixed.choices.municipality.includes(code),
        })),
    ),
    counties: byLabel(
      reference.counties.map(({ code, name }) => ({
        value: code,
        label: name,
        chosen: fixed.choices.county.includes(code),
      })),
    ),
    ownOnly: fixed.choices.association.length > 0,
    open: fixed.open,
    age: fixed.age,
    orientations: (['individual', 'structural', 'all'] as const).map((orientation) => ({
      value: orientation === 'individual' ? '' : pageSpelling.orientation[orientation],
      label: searchTexts.filters.orientation.choices[orientation],
      chosen: (fixed.orientation ?? 'individual') === orientation,
    })),
    vocabularies: byTerms.map((dimension) => ({
      name: fixedName(dimension),
      label: filterLabel(dimension, reference),
      terms: (vocabularyOf(dimension, reference)?.terms ?? [])
        .map(({ id, label, retired }) => ({
          value: id,
          label,
          retired,
          chosen: fixed.choices[dimension].includes(id),
        }))
        .filter(({ retired, chosen }) => !retired || chosen)
        .map(({ value, label, chosen }): Choice => ({ value, label, chosen })),
    })),
    hideable: hideableFilters.map((filter) => ({
      value: parameterName('page', filter),
      label: filterLabel(filter, reference),
      chosen: frame.hidden.includes(filter),
    })),
    themes: (Object.keys(frameThemes) as (keyof typeof frameThemes)[]).map((theme) => ({
      value: theme === 'association' ? '' : frameThemes[theme],
      label: texts.look.themes[theme],
      chosen: frame.theme === theme,
    })),
    lang: frame.lang,
    easyRead: frame.easyRead,
    height,
    platform,
    platforms: (Object.keys(platforms) as Platform[]).map((each) => ({
      label: platforms[each].label,
      to: paths.embedBuilder(builderAddress(frame, each, height)),
      chosen: each === platform,
    })),
    preview: paths.embed(formatFrame(frame)),
    codes: platforms[platform].levels.map((level) => ({
      level,
      code: codeFor(level, frame, { ...site, height }),
    })),
    policy: `frame-src ${site.baseUrl}; script-src ${site.baseUrl}`,
  };
}

function filterLabel(filter: Filter, reference: Reference): string {
  switch (filter) {
    case 'open':
    case 'age':
    case 'orientation':
    case 'municipality':
      return texts.hidden[filter];
    default:
      return vocabularyOf(filter, reference)?.label ?? filter;
  }
}
