import { compose } from './normal-form.ts';

export interface Token {
  /** As typed. */
  raw: string;
  lower: string;
  /** "FK", "FaR", "SoL": more than one capital, or all capitals. Matched by case, since "FaR" is not "får". */
  abbreviation: boolean;
  /** Whether a hyphen joins it to the token before it. */
  hyphenated: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text. A single letter before a hyphen belongs to the word ("a-kassa", "e-legitimation"). */
export function tokensOf(text: string): Token[] {
  const composed = compose(text).replace(/(?<![\p{L}\p{N}])(\p{L})[-‑](?=\p{L}{3})/gu, '$1');
  const tokens: Token[] = [];
  let end = -2;
  for (const match of composed.matchAll(word)) {
    const raw = match[0];
    const joined = end === match.index - 1 && /[-‑]/.test(composed[match.index - 1] ?? '');
    tokens.push({
      raw,
      lower: raw.toLowerCase(),
      abbreviation: isAbbreviation(raw),
      hyphenated: joined,
    });
    end = match.index + raw.length;
  }
  return tokens;
}

function isAbbreviation(raw: string): boolean {
  if (raw.length < 2 || raw.length > 6) return false;
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2;
}
