import { passwordLength, type PasswordProblem } from '@insatskatalog/shared/sign-in.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that many passwords are made of, in lower case; checked here, so that no password leaves the service. */
const common = new Set(
  readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8')
    .split(/\s+/)
    .filter(Boolean),
);
const longest = Math.max(...Array.from(common, ({ length }) => length));

/** Rows of keys and other ways to go on without thinking; their reverses too. */
const runs = ['abcdefghijklmnopqrstuvwxyzåäö', '01234567890123456789', '1qaz2wsx3edc4rfv5tgb6yhn7ujm']
  .concat(['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm', 'qwertyuiopåasdfghjklöäzxcvbnm', 'qazwsxedcrfvtgbyhnujm'])
  .flatMap((run) => [run, Array.from(run).toReversed().join('')]);

/** Letters that are written as digits and signs to look harder than they are. */
const disguises: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
Object.assign(disguises, { '@': 'a', $: 's', '!': 'i', '€': 'e' });

/**
 * Why a password cannot be chosen; nothing when it can. Length and guessing are what counts (ASVS 5.0 § 6.2, NIST SP 800-63B): no
 * rule asks for digits or signs, and no password grows old.
 */
export function passwordProblems(
  password: string,
  owner: { name: string; email: string },
): PasswordProblem[] {
  const characters = Array.from(password.normalize('NFKC'));
  if (characters.length < passwordLength.min) return ['too-short'];
  if (characters.length > passwordLength.max) return ['too-long'];
  const written = characters.join('').toLowerCase();
  if (isPersonal(written, owner)) return ['personal'];
  return isCommon(written) ? ['common'] : [];
}

/** Made of one's own name or address and little else. */
function isPersonal(written: string, { name, email }: { name: string; email: string }): boolean {
  const own = [...name.toLowerCase().split(/[^\p{L}]+/u), ...email.toLowerCase().split(/[^\p{L}\d]+/u)]
    .filter(({ length }) => length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((left, part) => left.replaceAll(part, ''), written);
  return rest.length < written.length && rest.replace(/[^\p{L}]/gu, '').length < 6;
}

/** One or two known words, a repetition or a row of keys, with digits and signs around or in place of letters. */
function isCommon(written: string): boolean {
  if (new Set(written).size < 5 || isRun(written)) return true;
  const core = withoutEnds(written);
  return [core, undisguised(core), withoutEnds(undisguised(written))].some(
    (text) => isMadeOf(text.replace(/[^\p{L}\d]/gu, ''), 2) || isMadeOf(text.replace(/[^\p{L}]/gu, ''), 2),
  );
}

/** Without the digits and signs that stand before and after. */
const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const undisguised = (text: string): string =>
  Array.from(text, (character) => disguises[character] ?? character).join('');

/** Whether a text is nothing but so many known words, runs or repetitions at most. */
function isMadeOf(text: string, words: number): boolean {
  const once = /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
  if (once.length < 3 || common.has(once) || isRun(once)) return true;
  if (words === 1) return false;
  for (let end = 3; end <= Math.min(longest, once.length - 3); end++)
    if ((common.has(once.slice(0, end)) || isRun(once.slice(0, end))) && isMadeOf(once.slice(end), words - 1))
      return true;
  return false;
}

const isRun = (text: string): boolean => text.length >= 3 && runs.some((run) => run.includes(text));
