import type { EntryForm } from '@insatskatalog/shared/entry-form.ts';

const lists = { 'add-contact': 'contacts', 'add-location': 'locations', 'add-link': 'links' } as const;

const blank = {
  contacts: { role: '', phone: '', email: '' },
  locations: {
    name: '',
    street: '',
    postalCode: '',
    city: '',
    latitude: '',
    longitude: '',
    accessibility: '',
  },
  links: { label: '', url: '' },
};

/** The form with a blank row more in one of its lists. */
export function withRow(form: EntryForm, act: keyof typeof lists): EntryForm {
  const list = lists[act];
  return { ...form, [list]: [...form[list], blank[list]] };
}

/** The form without a row. @param row the list and the place in it: `contacts.1` */
export function withoutRow(form: EntryForm, row: string): EntryForm {
  const [list, place] = row.split('.');
  if (list !== 'contacts' && list !== 'locations' && list !== 'links') return form;
  return { ...form, [list]: form[list].filter((_, index) => index !== Number(place)) };
}
