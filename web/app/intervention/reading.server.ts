import { textLanguages, type Intervention, type TextLanguage } from '@insatskatalog/shared/intervention.ts';
import { interventionPage } from '../texts/intervention.ts';

/** How an entry is read. */
export interface Reading {
  lang: TextLanguage;
  easyRead: boolean;
  /** What was asked for and is missing, in words. */
  notices: string[];
}

/** Reads `lang` and `lattlast` from an address. What the entry does not have falls back to the plain Swedish text. */
export function readingOf(params: URLSearchParams, { texts }: Intervention): Reading {
  const { missing } = interventionPage;
  const notices = new Set<string>();
  const askedLang = params.get('lang') || 'sv';
  let lang: TextLanguage = 'sv';
  const known = textLanguages.find((candidate) => candidate === askedLang);
  if (known === undefined) notices.add(missing.other);
  else if (texts[known] === undefined) notices.add(missing.en);
  else lang = known;

  const askedStyle = params.get('lattlast') || 'nej';
  let easyRead = false;
  if (askedStyle === 'ja') {
    easyRead = (texts[lang] ?? texts.sv).easyRead !== '';
    if (!easyRead) notices.add(missing.easyRead);
  } else if (askedStyle !== 'nej') notices.add(missing.other);
  return { lang, easyRead, notices: [...notices] };
}
