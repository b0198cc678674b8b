import type { EntryFieldId } from '@insatskatalog/shared/entry-fields.ts';

/** The name of a field's radio buttons: apart from the names of the form's own inputs by its colon. */
export const choiceName = (id: EntryFieldId): string => `val:${id}`;

/** The button that takes one side in every field. */
export const allChosen = 'val-alla';
