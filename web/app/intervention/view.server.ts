import type { Catalogue } from '@insatskatalog/shared/catalogue.ts';
import {
  slug,
  type Intake,
  type Intervention,
  type Link,
  type TextLanguage,
} from '@insatskatalog/shared/intervention.ts';
import { shortId } from '@insatskatalog/shared/my-list.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import type { CardView } from '../card/card.tsx';
import { cardView } from '../card/card-view.server.ts';
import { interventionPage, interventionWords } from '../texts/intervention.ts';
import { listed } from '../texts/sv.ts';
import { easyReadMarkdown, markdown } from '../ui/markdown.server.ts';
import { contactView, type ContactView } from './contacts.server.ts';
import { detailFacts, originFacts, practicalFacts, type Fact } from './facts.server.ts';
import { labelsOf, placesOf } from './labels.server.ts';
import type { Reading } from './reading.server.ts';

/** What an entry says. */
export interface EntryContent {
  /** As the reader's list names it. */
  id: string;
  slug: string;
  lang: TextLanguage;
  easyRead: boolean;
  /** Which other ways of reading the entry exist, so that only working switches are shown. */
  offers: { easyRead: TextLanguage | null; english: boolean };
  /** What the address asked for that could not be given, in words. */
  notices: string[];
  title: string;
  summary: string;
  provider: string;
  /** Where it is, short enough for a title; empty when it is in many places or the title says it. */
  place: string;
  intake: { state: Intake['state']; text: string } | null;
  /** The easy-read text, when that is what is read; the sections are empty then. */
  easyReadHtml: string | null;
  sections: Section[];
  targetGroups: string[];
  incompatible: { title: string; slug: string | null }[];
  howToGetIt: { html: string; lang: TextLanguage } | null;
  contacts: ContactView[];
  links: Link[];
  facts: Fact[];
  origin: Fact[];
  details: Fact[];
}
/** What its page shows. */
export interface EntryView extends EntryContent {
  similar: CardView[];
  wayUp: { to: string; label: string };
}
export interface Section {
  id: 'description' | 'forWhom' | 'notFor' | 'goodToKnow';
  html: string;
}

/** Everything an entry's page shows, in the language and style that it is read in. */
export async function entryView(
  entry: Intervention,
  reading: Reading,
  keeper: Association | null,
  catalogue: Catalogue,
  now: Date,
): Promise<EntryView> {
  const reference = catalogue.reference();
  const [content, similar] = await Promise.all([
    entryContent(entry, reading, keeper, catalogue, now),
    catalogue.similar(entry, 3),
  ]);
  return {
    ...content,
    similar: similar.map((summary) => cardView(summary, reference)),
    wayUp: wayUp(entry, reference),
  };
}

/** Everything an entry says. */
export async function entryContent(
  entry: Intervention,
  reading: Reading,
  keeper: Association | null,
  catalogue: Catalogue,
  now: Date,
): Promise<EntryContent> {
  const reference = catalogue.reference();
  const { lang } = reading;
  const texts = entry.texts[lang] ?? entry.texts.sv;
  const places = placesOf(entry.coverage, reference);
  const section = (id: Section['id']): Section[] => (texts[id] ? [{ id, html: markdown(texts[id]) }] : []);
  const incompatible = await Promise.all(
    entry.cannotCombineWith.map((name) => incompatibleEntry(name, catalogue)),
  );
  return {
    id: shortId(entry.id),
    slug: entry.slug,
    lang,
    easyRead: reading.easyRead,
    offers: {
      easyRead: texts.easyRead ? lang : entry.texts.sv.easyRead ? 'sv' : null,
      english: entry.texts.en !== undefined,
    },
    notices: reading.notices,
    title: texts.title,
    summary: texts.summary,
    provider: entry.provider.name,
    place: places.length <= 3 && !texts.title.includes(listed(places)) ? listed(places) : '',
    intake: intakeView(entry.intake, lang),
    easyReadHtml: reading.easyRead ? easyReadMarkdown(texts.easyRead) : null,
    sections: reading.easyRead
      ? []
      : [...section('description'), ...section('forWhom'), ...section('notFor'), ...section('goodToKnow')],
    targetGroups: labelsOf('targetGroups', entry.targetGroups, reference, lang),
    incompatible,
    howToGetIt: howToGetIt(entry, lang),
    contacts: entry.contacts.map(contactView),
    links: entry.links,
    facts: practicalFacts(entry, reference, lang),
    origin: originFacts(entry, keeper, reference, lang, now),
    // An easy text is not followed by terms of the trade.
    details: reading.easyRead ? [] : detailFacts(entry, reference, lang),
  };
}

function intakeView(intake: Intake | null, lang: TextLanguage): EntryView['intake'] {
  if (intake === null) return null;
  return { state: intake.state, text: interventionWords[lang].intake[intake.state](intake.waitingWeeks) };
}

/** The way in decides everything, so a translation without it shows the Swedish one. */
function howToGetIt(entry: Intervention, lang: TextLanguage): EntryView['howToGetIt'] {
  const translated = entry.texts[lang]?.howToGetIt;
  if (translated) return { html: markdown(translated), lang };
  const swedish = entry.texts.sv.howToGetIt;
  return swedish ? { html: markdown(swedish), lang: 'sv' } : null;
}

/** A slug becomes a link to the entry; what the catalogue does not hold keeps its name. */
async function incompatibleEntry(
  name: string,
  catalogue: Catalogue,
): Promise<EntryView['incompatible'][number]> {
  if (slug.safeParse(name).success) {
    const lookup = await catalogue.intervention(name);
    if (lookup.found === 'entry') return { title: lookup.entry.texts.sv.title, slug: lookup.entry.slug };
  }
  return { title: name, slug: null };
}

/** The list an entry most likely belongs to for somebody who came straight to its page. */
function wayUp({ coverage }: Intervention, reference: Reference): EntryView['wayUp'] {
  const places = placesOf(coverage, reference);
  if (coverage.kind === 'national' || places.length > 4)
    return { to: paths.search(), label: interventionPage.all };
  const choices = emptyChoices();
  if (coverage.kind === 'county') choices.county = [coverage.county];
  else choices.municipality = coverage.municipalities;
  return { to: paths.search({ choices }), label: interventionPage.allIn(listed(places)) };
}
