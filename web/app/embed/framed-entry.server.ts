import type { EmbedFrame } from '@insatskatalog/shared/embed.ts';
import type { Intervention } from '@insatskatalog/shared/intervention.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import type { Reading } from '../intervention/reading.server.ts';
import type { EntryView } from '../intervention/view.server.ts';
import { framingTexts } from '../texts/framing.ts';
import { interventionPage } from '../texts/intervention.ts';

/** An entry is read as the frame prefers where it can be; nobody asked for it just now, so nothing is said where it cannot. */
export function framedReading({ lang, easyRead }: EmbedFrame, { texts }: Intervention): Reading {
  const spoken = texts[lang] === undefined ? 'sv' : lang;
  return { lang: spoken, easyRead: easyRead && (texts[spoken] ?? texts.sv).easyRead !== '', notices: [] };
}

/**
 * An entry as it stands in a frame: up is the frame's own list, similar entries may lie outside what the frame shows, and links in
 * the texts say that they leave the page.
 */
export const asFramed = (view: EntryView): EntryView => ({
  ...view,
  similar: [],
  wayUp: { to: paths.search(), label: interventionPage.all },
  easyReadHtml: view.easyReadHtml === null ? null : withLeavingWords(view.easyReadHtml),
  sections: view.sections.map((section) => ({ ...section, html: withLeavingWords(section.html) })),
  howToGetIt: view.howToGetIt && { ...view.howToGetIt, html: withLeavingWords(view.howToGetIt.html) },
});

/** The HTML is our own Markdown's, where `</a>` ends a link and is nothing else. */
const withLeavingWords = (html: string): string =>
  html.replaceAll('</a>', ` <span class="leaves">${framingTexts.leaves}</span></a>`);
