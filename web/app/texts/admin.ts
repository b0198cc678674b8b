/** What stands around every page of the administration. */
export const adminFrame = {
  menu: 'Administration',
  editorialOffice: 'Redaktionen',
  publicSite: 'Till katalogen',
  signOut: 'Logga ut',
  links: {
    todo: 'Att göra',
    entries: 'Insatser',
    proposals: 'Förslag',
    providers: 'Utförare',
    imports: 'Importera',
    settings: 'Inställningar',
    vocabularies: 'Ordlistor',
    synonyms: 'Synonymer',
    accounts: 'Konton',
    audit: 'Logg',
  },
};
