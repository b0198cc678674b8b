/** The licences that the data can be offered under, by the addresses that Sweden's data portal knows them by (DCAT-AP-SE 3.0.1). */
export const dataLicences = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    iri: 'http://creativecommons.org/publicdomain/zero/1.0/',
    /** A page that explains it to people. */
    page: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
  },
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    iri: 'http://creativecommons.org/licenses/by/4.0/',
    page: 'https://creativecommons.org/licenses/by/4.0/deed.sv',
  },
} as const;

export type DataLicence = keyof typeof dataLicences;
export const dataLicenceIds = Object.keys(dataLicences) as [DataLicence, ...DataLicence[]];
