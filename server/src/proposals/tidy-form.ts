import { withField, type EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';
import { isBlank, type EntryForm } from '@insatskatalog/shared/entry-form.ts';

/** The entry's form with the given fields as somebody wrote them: rows emptied are rows taken away. */
export function proposedForm(before: EntryForm, fields: EntryFieldId[], written: EntryForm): EntryForm {
  const tidy = { ...written, contacts: contactsOf(written), locations: locationsOf(written, before) };
  return fields.reduce((form, field) => withField(form, field, tidy), before);
}

const contactsOf = ({ contacts }: EntryForm): EntryForm['contacts'] =>
  contacts.map(trimmed).filter((row) => !isBlank(row));

/** The form does not ask for coordinates: a place keeps those it had for as long as its address is the same. */
const locationsOf = ({ locations }: EntryForm, before: EntryForm): EntryForm['locations'] =>
  locations
    .map((row) => trimmed({ ...row, latitude: '', longitude: '' }))
    .filter((row) => !isBlank(row))
    .map((row) => {
      const same = before.locations.find(({ street, city }) => street === row.street && city === row.city);
      return { ...row, latitude: same?.latitude ?? '', longitude: same?.longitude ?? '' };
    });

/** The row with its keys in their order: equal rows are equal as JSON. */
const trimmed = <Row extends Record<string, string>>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.trim()])) as Row;
