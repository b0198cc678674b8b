/** Languages of the vocabulary by the codes of the Publications Office of the EU, for those that it surely knows. */
const codes: Record<string, string> = {
  sv: 'SWE',
  en: 'ENG',
  ar: 'ARA',
  so: 'SOM',
  ti: 'TIR',
  fa: 'FAS',
  ps: 'PUS',
  tr: 'TUR',
  uk: 'UKR',
  ru: 'RUS',
  pl: 'POL',
  bs: 'BOS',
  sq: 'SQI',
  ro: 'RON',
  es: 'SPA',
  fr: 'FRA',
  th: 'THA',
  vi: 'VIE',
  fi: 'FIN',
  se: 'SME',
  yi: 'YID',
};

/** The address of a language, or null for what the list does not have. */
export function languageIri(id: string): string | null {
  const code = codes[id];
  return code === undefined ? null : `http://publications.europa.eu/resource/authority/language/${code}`;
}
