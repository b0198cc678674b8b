import { holdsPersonalDetails } from '@insatskatalog/shared/personal-details.ts';
import { normalise } from './normalise.ts';

/** Longer texts are somebody's story; the beginning says what it is about. */
const maxLength = 100;

/**
 * What tells of one person, beside numbers and mail addresses. A text that has any of it is not kept at all: whoever writes a personnummer writes about someone,
 * and often with the name beside it.
 */
const personal = [
  // Mail addresses and user names where the sign is spelt out.
  /\bsnabel-?a\b|[([{] ?(?:at|a) ?[)\]}]/u,
  // Web addresses, and the end of a mail address that was spelt out.
  /:\/\/|\bwww\b|[\p{L}\d]\.(?:se|nu|com|net|org|info|eu|io|no|dk|fi)\b|\b(?:punkt|dot) (?:se|nu|com|net|org)\b/u,
  // A street with a number: "storgatan 5", "björkv. 12 b", "12 storgatan".
  /(?:gatan|gata|vägen|vagen|gränden|stigen|torget|torg|allén|allen|\p{L}(?:väg|vag|gränd|grand|stig|allé|alle|backen|slingan|liden|plan|platsen|kajen))[ .,]*(?:nr|nummer)?[ .:]*\d/u,
  /\p{L}{3}(?:g|v|gr|st)\. ?\d/u,
  /\d ?[a-h]?,? \p{L}+(?:gatan|vägen|vagen|gränden|gränd)(?!\p{L})/u,
  /\b(?:box|lgh|lägenhet|lagenhet|c\/o) ?\d/u,
  // A name that is said to be one; "vad heter" asks for the name of a support.
  /(?<!\bvad )\b(?:heter|hette)\b|\bmitt namn\b|\bmy name\b/u,
];

/**
 * A search text as it may be remembered: normalised, whole words, at most 100 characters. Empty when it may not be.
 * A name that stands alone cannot be told from another word; that is why rare texts are forgotten (`file.ts`).
 */
export function scrub(text: string): string {
  const normal = normalise(text);
  if (holdsPersonalDetails(normal) || personal.some((pattern) => pattern.test(normal))) return '';
  if (normal.length <= maxLength) return normal;
  const end = normal.lastIndexOf(' ', maxLength);
  return end === -1 ? '' : normal.slice(0, end);
}
