/**
 * A text without what XML 1.0 has no place for: half of a sign, non-characters and control characters. The later control characters
 * (U+007F–U+009F) may stand there, but are advised against, and mean nothing in a text.
 */
export const textForXml = (text: string): string =>
  text.toWellFormed().replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '');
