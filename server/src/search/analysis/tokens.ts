import { compose } from './normal-form.ts';

export interface Token {
  /** As typed, without the hyphen after a single letter: "a-kassa" is one word. */
  raw: string;
  lower: string;
  /** "FK", "FaR", "SoL": more than one capital. Matched by case, since "FaR" is not "får". */
  abbreviation: boolean;
  /** Whether a hyphen joins it to the token before it. */
  hyphenated: boolean;
  /** Where it stands in the composed text: from its first sign to before `end`. */
  start: number;
  end: number;
}

/** One word in three, none of which says anything alone. */
const losing = String.raw`(?:bli|blir|blev|blivit)\s+av\s+med(?![\p{L}\p{N}])`;
const lose = 'förlora';
/** A single letter before a hyphen belongs to the word: "a-kassa", "e-legitimation". */
const hyphenated = String.raw`\p{L}[-‑](?=\p{L}{3})[\p{L}\p{N}\p{Cf}]+`;
/** So do signs that nobody sees, as soft hyphens in what is pasted from a page. */
const plain = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{Cf}]*`;
const word = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${losing}|${hyphenated})|${plain}`, 'giu');
const silent = /[-‑]|\p{Cf}/gu;
const longestAbbreviation = 6;

/** The words of a text in order. */
export function tokensOf(text: string): Token[] {
  const composed = compose(text);
  const tokens: Token[] = [];
  for (const match of composed.matchAll(word)) {
    const raw = match[0].replace(silent, '');
    const start = match.index;
    tokens.push({
      raw,
      lower: /\s/.test(raw) ? lose : raw.toLowerCase(),
      abbreviation: isAbbreviation(raw),
      hyphenated: tokens.at(-1)?.end === start - 1 && /[-‑]/.test(composed[start - 1] ?? ''),
      start,
      end: start + match[0].length,
    });
  }
  return tokens;
}

function isAbbreviation(raw: string): boolean {
  return raw.length >= 2 && raw.length <= longestAbbreviation && (raw.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
