/**
 * Which municipal kinds of support exist where, and who runs them together. The demonstration's picture of five
 * associations: plausible, and made up.
 */
export interface Arrangement {
  association: string;
  municipalities: { code: string; size: Size; without?: string[] }[];
  /** Kinds that several of the municipalities run as one, for the inhabitants of them all. */
  together: { municipalities: string[]; kinds: string[] }[];
}

/** Large ones run nearly everything themselves; small ones have what the law demands and what people come for daily. */
export type Size = 'small' | 'medium' | 'large';

/** Kinds that take more people than a medium-sized municipality has in need of them. */
const onlyLarge = new Set([
  'fontanhus',
  'harbarge',
  'kriscentrum-man',
  'kris-forening',
  'avhopparverksamhet',
  'navigatorcentrum',
  'matcentral',
  'mini-maria',
  'ips-kommun',
  'spelberoende-stod',
]);

/** Kinds that small municipalities seldom have on their own. */
const notSmall = new Set([
  'sjalvhjalpsgrupp',
  'anhorigforening',
  'faltassistent',
  'bostad-forst',
  'halsoframjande-grupp',
  'foretagshalsovard',
  'brottsofferjour',
  'kvinnojour',
  'asf-arbete',
  'behandlingshem',
  'larvux',
  'samhallsorientering',
  'socialjour',
  'stodboende-traningslagenhet',
]);

/** Whether a municipality of a size runs a kind by itself. */
export function runsAlone(kind: string, size: Size): boolean {
  if (onlyLarge.has(kind)) return size === 'large';
  return size !== 'small' || !notSmall.has(kind);
}

const botkyrka = '0127';
const huddinge = '0126';
const salem = '0128';
const taby = '0160';
const osteraker = '0117';
const linkoping = '0580';
const kinda = '0513';
const atvidaberg = '0561';
const haninge = '0136';
const nynashamn = '0192';
const tyreso = '0138';

export const arrangements: Arrangement[] = [
  {
    association: 'sf-botkyrka-huddinge-salem',
    municipalities: [
      { code: huddinge, size: 'large', without: ['personligt-ombud', 'navigatorcentrum', 'bostad-forst'] },
      // The IPS team in Botkyrka and the personal representatives of all three are documented interventions.
      { code: botkyrka, size: 'large', without: ['personligt-ombud', 'ips-kommun', 'navigatorcentrum'] },
      {
        code: salem,
        size: 'small',
        without: [
          'personligt-ombud',
          'kommunal-arbetstraning',
          'sysselsattning-sol',
          'introduktionsprogram',
          'studieforbund',
          'sprakkafe',
          'foraldrautbildning',
          'medborgarkontor',
        ],
      },
    ],
    together: [
      {
        municipalities: [botkyrka, huddinge, salem],
        kinds: [
          'socialjour',
          'fontanhus',
          'kriscentrum-man',
          'kris-forening',
          'avhopparverksamhet',
          'matcentral',
          'spelberoende-stod',
          'brottsofferjour',
          'kvinnojour',
          'familjeradgivning',
          'konsument-vagledning',
          'anhorigforening',
          'sjalvhjalpsgrupp',
          'aa-na',
          'foretagshalsovard',
          'asf-arbete',
          'larvux',
          'yrkesvux',
          'samhallsorientering',
          'harbarge',
          'fritidsbank',
          'behandlingshem',
          'skyddat-boende',
          'mini-maria',
          'halsoframjande-grupp',
          'stodboende-traningslagenhet',
          'avlosarservice',
          'ledsagarservice',
        ],
      },
      {
        municipalities: [botkyrka, salem],
        kinds: [
          'ungdomsmottagning',
          'bostad-forst',
          'faltassistent',
          'god-man',
          'familjeratt',
          'budget-skuldradgivning',
          'komvux-grund',
          'komvux-gymnasial',
          'sfi',
          'sfi-studievag-1',
          'vagledning-komvux',
          'rehabkoordinator',
          'oppenvard-missbruk',
          'familjebehandling',
          'fardtjanst',
          'personlig-assistans',
          'bostadsanpassning',
        ],
      },
    ],
  },
  {
    association: 'sf-sodertalje',
    // The municipality's duty to follow up young people is a documented intervention there.
    municipalities: [{ code: '0181', size: 'large', without: ['kaa', 'harbarge', 'kriscentrum-man'] }],
    together: [],
  },
  {
    association: 'sf-roslagen',
    municipalities: [
      { code: taby, size: 'medium', without: ['ips-kommun', 'faltassistent', 'medborgarkontor'] },
      {
        code: osteraker,
        size: 'medium',
        without: ['foretagshalsovard', 'studieforbund', 'stodboende-traningslagenhet'],
      },
    ],
    together: [
      {
        municipalities: [taby, osteraker],
        kinds: [
          'socialjour',
          'kvinnojour',
          'brottsofferjour',
          'kriscentrum-man',
          'familjeradgivning',
          'mini-maria',
          'larvux',
          'behandlingshem',
          'skyddat-boende',
          'anhorigforening',
          'personligt-ombud',
          'asf-arbete',
        ],
      },
    ],
  },
  {
    association: 'sf-centrala-ostergotland',
    municipalities: [
      { code: linkoping, size: 'large', without: ['avhopparverksamhet'] },
      {
        code: kinda,
        size: 'small',
        without: [
          'ungdomsmottagning',
          'fritidsbank',
          'kommunal-arbetstraning',
          'studieforbund',
          'medborgarkontor',
          'sysselsattning-sol',
        ],
      },
      {
        code: atvidaberg,
        size: 'small',
        without: ['sprakkafe', 'aa-na', 'foraldrautbildning', 'medborgarkontor', 'sysselsattning-sol'],
      },
    ],
    together: [
      {
        municipalities: [linkoping, kinda, atvidaberg],
        kinds: [
          'socialjour',
          'familjeradgivning',
          'god-man',
          'fardtjanst',
          'konsument-vagledning',
          'personligt-ombud',
          'kvinnojour',
          'brottsofferjour',
          'larvux',
          'skyddat-boende',
          'samhallsorientering',
          'foretagshalsovard',
        ],
      },
      {
        municipalities: [kinda, atvidaberg],
        kinds: [
          'familjeratt',
          'budget-skuldradgivning',
          'vagledning-komvux',
          'yrkesvux',
          'oppenvard-missbruk',
        ],
      },
    ],
  },
  {
    association: 'sf-ostra-sodertorn',
    municipalities: [
      { code: haninge, size: 'large', without: ['harbarge', 'navigatorcentrum'] },
      {
        code: nynashamn,
        size: 'medium',
        without: ['faltassistent', 'asf-arbete', 'bostad-forst', 'halsoframjande-grupp'],
      },
      {
        code: tyreso,
        size: 'medium',
        without: ['asf-arbete', 'medborgarkontor', 'stodboende-traningslagenhet'],
      },
    ],
    together: [
      {
        municipalities: [haninge, nynashamn, tyreso],
        kinds: [
          'socialjour',
          'fontanhus',
          'kriscentrum-man',
          'familjeradgivning',
          'kvinnojour',
          'brottsofferjour',
          'personligt-ombud',
          'spelberoende-stod',
          'konsument-vagledning',
          'anhorigforening',
          'behandlingshem',
          'skyddat-boende',
        ],
      },
      {
        municipalities: [haninge, tyreso],
        kinds: ['mini-maria', 'familjeratt', 'larvux'],
      },
    ],
  },
];
