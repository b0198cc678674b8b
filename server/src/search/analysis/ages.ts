import type { Token } from './tokens.ts';

export interface FoundAge {
  years: number;
  /** Positions of the tokens that say it. */
  tokens: number[];
}

const units = /^(år|åring|åringen|åringar|års|årig|årige|åriga|ar|aring|years|year|yo|yrs)$/;
const glued = /^(\d{1,3})(år|åring|åringar|års|årig|ar|yo)$/;
/** Words after which a bare number is an age: "jag är 19", "min bror 27", "på 17". */
const leads = new Set(
  'är,blir,fyllt,fyller,bror,brorsa,syster,syrra,son,sonen,dotter,dottern,mamma,pappa,barn,barnbarn,kille,tjej,man,kvinna,på,ålder,sambo,fru,make,vän,kompis,pojke,flicka,ungdom,tonåring,kusin,am,is,age,aged,brother,sister,daughter,boy,girl,woman,under,over,över'.split(
    ',',
  ),
);
/** "är 2" is a number of something else. */
const youngestBare = 3;

/** The age that a question names, in years: "34 år", "21-åring", "min bror 27". */
export function findAge(tokens: Token[]): FoundAge | null {
  for (const [position, { lower }] of tokens.entries()) {
    const years = Number(glued.exec(lower)?.[1] ?? (/^\d{1,3}$/.test(lower) ? lower : Number.NaN));
    if (!(years >= 1 && years <= 110)) continue;
    if (glued.test(lower)) return { years, tokens: [position] };
    if (units.test(tokens[position + 1]?.lower ?? '')) return { years, tokens: [position, position + 1] };
    if (leads.has(tokens[position - 1]?.lower ?? '') && years >= youngestBare)
      return { years, tokens: [position] };
  }
  return null;
}

const youth = /^(tonår|teen|barn|elev|child|kid|ung(?!efär|ern)|young|bebis|flicka|pojke|student|gymnasie)/;

/** Whether a word speaks of a child or a young person. */
export const isYouth = (lower: string): boolean => youth.test(lower);

/** What people of an age are called: "12-åring" speaks of a child. */
export function wordsOfAge(years: number): string[] {
  if (years < 13) return ['barn'];
  if (years < 18) return ['barn', 'tonåring', 'ung'];
  if (years < 26) return ['ung'];
  return years >= 65 ? ['äldre'] : [];
}
