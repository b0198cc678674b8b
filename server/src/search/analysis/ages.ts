import { fold } from './normal-form.ts';
import type { Token } from './tokens.ts';

export interface FoundAge {
  years: number;
  /** Positions of the tokens that say it. */
  tokens: number[];
}

/** Read as typed, since "år" and "är" are alike without their dots. */
const glued = /^(.+?)(år|åring|åringen|åringar|års|årig|årige|åriga|ar|aring|yo)$/;
const units = /^(år|ar|åring|åringen|åringar|års|årig|årige|åriga|aring|årsåldern|years|year|yo|yrs)$/;
const surelyAged = /^(åring|aring|årsåldern|yo)/;
const ofAge = /^(gam(mal|la|malt)|old|alder(n)?)$/;

/** People by what they are to somebody: also "brorsdotter", "bonusson", "killkompis", "person". */
const person =
  /(son(en|s)?|dotter[ns]?|bror|brorsan?|brodern?|syster[n]?|syrran?|mamma[n]?|pappa[n]?|kompis(en)?|barn(et|en)?|kille[n]?|tjej(en)?|pojke?[n]?|flicka[n]?|elev(en)?|ungdom(en|ar)?|kvinna[n]?)$/;
const people = new Set(
  'man,mannen,maken,make,sambo,sambon,fru,frun,hustru,hustrun,mor,far,mormor,morfar,farmor,farfar,svarmor,svarfar,van,vannen,vaninna,kusin,tonaring,ung,unga,unge,jag,han,hon,brother,sister,daughter,child,kid,boy,girl,woman,mother,father,husband,wife,friend'.split(
    ',',
  ),
);
/** After these a bare number is an age: "jag är 19", "fyllt 66". */
const beings = /^(ar|blir|blivit|fyllt|fyller|fyllde|alder|am|is|m|age|aged)$/;
/** "vi är 4", "klockan är 10". */
const countedOrTimed = /^(vi|ni|klockan|we)$/;
const limits = /^(under|over)$/;

/** What a number of is no age: "10 timmar i veckan", "2 barn". */
const measures =
  /^(procent|percent|manad|manader|mån|vecka|veckor|dag|dagar|dygn|timme|timmar|tim|h|minuter|kr|kronor|sek|tusen|miljon|miljoner|barn|gang|ganger|poang|hp|kvm|meter|km|mil|kilo|kg|mg|rum|personer|stycken|st|tabletter|months?|weeks?|days?|hours?|minutes|kids|children|times)$/;

/** "i nästan 2 år" is said as "i 2 år". */
const hedges = /^(nastan|snart|typ|ca|cirka|ungefar|drygt|minst|mer|an|flera|about|almost|over|than|more)$/;
/** "i 20 år", "de senaste 3 åren", "for 5 years": however many. */
const lasting = /^(i|sedan|sen|efter|senaste|sista|varje|for|last|past|since|in)$/;
/** "för 4 år", "under 6 år", "om 2 år": when they are few. */
const oftenLasting = /^(för|under|over|inom|om|var|vart|within)$/;
const past = /^(sedan|sen|av|tillbaka|senare|ago|of)$/;
/** What has gone on for so long, however long: "jobbat 30 år". */
const doing =
  /^(jobbat|arbetat|vantat|bott|levt|druckit|rokt|studerat|pluggat|missbrukat|kampat|vantar|worked|waited|lived)$/;
/** What goes on, or how old somebody is in it: "arbetslös 5 år", but "arbetslös 34 år". */
const lasts =
  /^(sjuk|arbetslos|arbetssokande|sjukskriven|sjukskrivning|utbrand|hemma|har|sverige|utan|gift|skild|separerad|ensam|nykter|drogfri|hemlos|utbildning|kurs|kon?|unemployed|sick|homeless)$/;
/** "varit arbetslös 20 år" is a time, too. */
const been = /^(varit|gatt|been)$/;
/** "5 år arbetslös", "2 år utan jobb". */
const lastedBy = /^(arbetslos|sjukskriven|utan|pa|unemployed|without)$/;
const courses = /^(utbildning|program|programmet|kurs|kursen|anstallning|kontrakt|praktik)$/;

/** Fewer years than these are rather a time than somebody's age, where either may be meant. */
const fewYears = 13;
/** "är 2" is a number of something else. */
const youngestBare = 3;
/** "ett" and "tio" count things; "arton" is rather an age. */
const youngestInWords = 13;
/** All that a text says is a number: smaller ones are rather slips. */
const youngestAlone = 10;
const oldest = 110;
const birth = /^(fodd|fott|born)$/;
/** "född den 3 mars 1999" */
const mostToYear = 4;
/** "inte träffat min son på 8 år": so far before may stand that nothing has happened. */
const reach = 5;

/** How sure a number is somebody's age; 0 when it is not. */
const sure = { said: 3, likely: 2, possible: 1, not: 0 };

/**
 * The age that a question names, in years: "34 år", "21-åring", "min bror 27"; the surest when it names several numbers, the first of
 * those that are as sure. How long something has gone on is none ("sjukskriven i 2 år"), nor is a share or a count ("på 50 %").
 */
export function findAge(tokens: Token[], year: number): FoundAge | null {
  let best: FoundAge | null = null;
  let surest = sure.not;
  for (const [at, { lower }] of tokens.entries()) {
    const born = yearsSinceBirth(tokens, at, year);
    if (born) return born;
    const number = numberOf(lower);
    const together = number === null ? glued.exec(lower) : null;
    const years = number ?? numberOf(together?.[1] ?? '') ?? 0;
    if (!(years >= 1 && years <= oldest)) continue;
    const next = tokens[at + 1]?.lower ?? '';
    const unit = together?.[2] ?? (units.test(next) ? next : null);
    const last = unit === null || together ? at : at + 1;
    const sureness = unit === null ? ofBare(years, tokens, at) : ofYears(years, unit, tokens, at, last);
    if (sureness <= surest) continue;
    best = { years, tokens: last === at ? [at] : [at, last] };
    surest = sureness;
  }
  return best;
}

/** "född 1999", "född i mars 99": how old that makes somebody this year. */
function yearsSinceBirth(tokens: Token[], at: number, year: number): FoundAge | null {
  if (!birth.test(wordAt(tokens, at))) return null;
  for (let last = at + 1; last <= at + mostToYear; last += 1) {
    const number = /^(\d{4}|\d{2})$/.exec(tokens[last]?.lower ?? '')?.[1];
    if (number === undefined) continue;
    const century = number.length === 4 ? 0 : Number(number) > year % 100 ? 1900 : 2000;
    const years = year - century - Number(number);
    if (years < 0 || years > oldest) return null;
    return { years, tokens: Array.from({ length: last - at + 1 }, (_, step) => at + step) };
  }
  return null;
}

/** How sure a number without "år" is an age. */
function ofBare(years: number, tokens: Token[], at: number): number {
  const next = tokens[at + 1]?.lower ?? '';
  if (tokens.length === 1) return years >= youngestAlone ? sure.likely : sure.not;
  if (!/^\d/.test(tokens[at]?.lower ?? '') && years < youngestInWords) return sure.not;
  const isCount = /^\d/.test(next) || measures.test(next) || measures.test(fold(next));
  if (years < youngestBare || isCount || isShare(years, tokens, at)) return sure.not;
  const before = wordAt(tokens, at - 1);
  if (isPerson(before)) return sure.likely;
  if (beings.test(before) && tokens[at - 1]?.lower !== 'år')
    return countedOrTimed.test(wordAt(tokens, at - 2)) ? sure.not : sure.likely;
  if (before === 'pa' && isPerson(wordAt(tokens, at - 2))) return sure.likely;
  return limits.test(before) && years >= fewYears ? sure.possible : sure.not;
}

/** "jag är 50 % sjukskriven": a sign of its own stands after a quarter, a half or the whole. */
function isShare(years: number, tokens: Token[], at: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]];
  return years % 25 === 0 && !!number && !!next && next.start - number.end === 3;
}

/** How sure a number of years is an age rather than a time. */
function ofYears(years: number, unit: string, tokens: Token[], at: number, last: number): number {
  const after = wordAt(tokens, last + 1);
  if (surelyAged.test(unit) || ofAge.test(after)) return sure.said;
  if (unit.startsWith('årig')) return courses.test(after) ? sure.not : sure.said;
  if (unit === 'års') return isPerson(after) ? sure.said : sure.not;
  return isTime(years, after, tokens, at) ? sure.not : sure.likely;
}

function isTime(years: number, after: string, tokens: Token[], at: number): boolean {
  const few = years < fewYears;
  if (past.test(after) || (few && lastedBy.test(after))) return true;
  let from = at - 1;
  while (/^\d+$/.test(wordAt(tokens, from))) from -= 1;
  if (oftenLasting.test(tokens[from]?.lower ?? '') || limits.test(wordAt(tokens, from)))
    if (few && !isPerson(wordAt(tokens, from - 1))) return true;
  while (hedges.test(wordAt(tokens, from))) from -= 1;
  const before = wordAt(tokens, from);
  if (before === 'pa') return !isPerson(wordAt(tokens, from - 1)) || isDenied(tokens, from);
  // "for" is English here: "för" may say for whom.
  if (before === 'for' && tokens[from]?.lower !== 'for') return few;
  if (lasts.test(before)) return few || been.test(wordAt(tokens, from - 1));
  return lasting.test(before) || doing.test(before);
}

const isDenied = (tokens: Token[], before: number): boolean =>
  tokens
    .slice(Math.max(0, before - reach), before)
    .some(({ lower }) => lower === 'inte' || lower === 'aldrig');

const wordAt = (tokens: Token[], at: number): string => fold(tokens[at]?.lower ?? '');

const isPerson = (folded: string): boolean => people.has(folded) || person.test(folded);

const youth = /^(tonår|teen|barn|elev|child|kid|ung(?!efär|ern)|young|bebis|flicka|pojke|student|gymnasie)/;

const school = /^(skol|klass(en)?$|gymnas|rast|läx|lärare|rektor|fritids|mobb)/;

/** Whether a word speaks of school, where pupils are. */
export const isSchool = (lower: string): boolean => school.test(lower);

/** Whether a word speaks of a child or a young person. */
export const isYouth = (lower: string): boolean => youth.test(lower);

const ones = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const teens = 'tio,elva,tolv,tretton,fjorton,femton,sexton,sjutton,arton,nitton'.split(',');
const tens = 'tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio'.split(',');
const inWords = new Map<string, number>([
  ...ones.map((word, at) => [word, at + 1] as const),
  ...teens.map((word, at) => [word, at + 10] as const),
  ...tens.flatMap((ten, at) => ['', ...ones].map((one, more) => [ten + one, (at + 2) * 10 + more] as const)),
]);

/** A number of up to three digits, or up to ninety-nine in Swedish words. */
function numberOf(lower: string): number | null {
  return /^\d{1,3}$/.test(lower) ? Number(lower) : (inWords.get(lower) ?? null);
}

/** What people of an age are called: "12-åring" speaks of a child. */
export function wordsOfAge(years: number): string[] {
  if (years < 13) return ['barn'];
  if (years < 18) return ['barn', 'tonåring', 'ung'];
  if (years < 26) return ['ung'];
  return years >= 65 ? ['äldre'] : [];
}
