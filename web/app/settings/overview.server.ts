import { paths, settingsParts } from '@insatskatalog/shared/paths.ts';
import type { Association, Municipality } from '@insatskatalog/shared/reference.ts';
import {
  colourTexts,
  contactTexts,
  embeddingTexts,
  logoTexts,
  memberTexts,
  presentationTexts,
  reviewTexts,
  settingsTexts,
  statementTexts,
} from '../texts/settings.ts';
import { day, listed } from '../texts/sv.ts';

export interface PartView {
  heading: string;
  /** What it says now. */
  says: string;
  /** A colour to show before it, as "#rrggbb". */
  colour?: string;
  /** Null where the actor may not change it. */
  change: string | null;
}

/** The parts of an association's settings with what each says now. */
export function overviewView(
  association: Association,
  municipalities: Municipality[],
  mayChangeMembers: boolean,
): PartView[] {
  const { id, theme, contact, embedHosts, accessibility } = association;
  const to = (part: keyof typeof settingsParts) => paths.admin.associationSettings(id, settingsParts[part]);
  const names = municipalities
    .filter(({ code }) => association.municipalities.includes(code))
    .map(({ name }) => name);
  const { none } = settingsTexts;
  return [
    { heading: presentationTexts.heading, says: association.name, change: to('presentation') },
    {
      heading: colourTexts.heading,
      says: theme?.brand ?? colourTexts.catalogue,
      colour: theme?.brand,
      change: to('colours'),
    },
    { heading: logoTexts.heading, says: association.logo ? logoTexts.there : none, change: to('logo') },
    {
      heading: contactTexts.heading,
      says: [contact.email, contact.phone].filter(Boolean).join(', ') || none,
      change: to('contact'),
    },
    {
      heading: memberTexts.heading,
      says: listed(names),
      change: mayChangeMembers ? to('municipalities') : null,
    },
    {
      heading: embeddingTexts.heading,
      says: embedHosts.length > 0 ? listed(embedHosts) : embeddingTexts.none,
      change: to('embedding'),
    },
    {
      heading: reviewTexts.heading,
      says: reviewTexts.months(association.reviewMonths),
      change: to('review'),
    },
    {
      heading: statementTexts.heading,
      says: accessibility ? statementTexts.stated(day(accessibility.updatedOn)) : none,
      change: to('accessibility'),
    },
  ];
}
