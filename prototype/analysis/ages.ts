import type { Token } from './tokens.ts';

export interface FoundAge {
  years: number;
  /** Positions of the tokens that say it. */
  tokens: number[];
}

const units = /^(år|åring|åringen|åringar|års|årig|årige|åriga|ar|aring|years|year|yo|yrs)$/;
/** Words after which a bare number is an age: "jag är 19", "min bror 27", "på 17". */
const leads = new Set(
  'är,blir,fyllt,fyller,bror,brorsa,syster,syrra,son,sonen,dotter,dottern,mamma,pappa,barn,barnbarn,kille,tjej,man,kvinna,på,ålder,sambo,fru,make,vän,kompis,pojke,flicka,ungdom,tonåring,kusin,am,is,age,aged,brother,sister,daughter,boy,girl,woman,under,over,över'.split(','),
);

/** The age a query names, in years: "34 år", "21-åring", "min bror 27". */
export function findAge(tokens: Token[]): FoundAge | null {
  for (const [position, token] of tokens.entries()) {
    const glued = /^(\d{1,3})(år|åring|åringar|års|årig|ar|yo)$/.exec(token.lower);
    const years = Number(glued?.[1] ?? (/^\d{1,3}$/.test(token.lower) ? token.lower : NaN));
    if (!(years >= 1 && years <= 110)) continue;
    const next = tokens[position + 1]?.lower ?? '';
    const previous = tokens[position - 1]?.lower ?? '';
    if (glued) return { years, tokens: [position] };
    if (units.test(next)) return { years, tokens: [position, position + 1] };
    if (leads.has(previous) && years >= 3) return { years, tokens: [position] };
  }
  return null;
}
