import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Term, Vocabulary } from '@insatskatalog/shared/reference.ts';
import { swedishOrder } from '@insatskatalog/shared/text.ts';
import type { TermForm } from '@insatskatalog/shared/vocabularies.ts';

const maxLabel = 80;
const maxDescription = 300;
const maxSynonyms = 60;

/** A term as a form says it, or everything that is wrong. @param own the id of the term that is changed; null for a new one */
export function readTermForm(
  form: TermForm,
  vocabulary: Vocabulary,
  own: string | null,
): { term: Omit<Term, 'id' | 'retired'> } | { errors: FormError[] } {
  const errors: FormError[] = [];
  const line = (field: 'label' | 'labelEn', missing: string): string => {
    const text = form[field].trim().replace(/\s+/gu, ' ');
    if (text === '') errors.push({ field, message: missing });
    if (text.length > maxLabel)
      errors.push({ field, message: `Namnet är för långt. Det får ha högst ${maxLabel} tecken.` });
    return text;
  };
  const label = line('label', 'Skriv vad termen heter på svenska.');
  const namesake = vocabulary.terms.find(
    (term) => term.id !== own && swedishOrder.compare(term.label, label) === 0,
  );
  if (namesake && label !== '')
    errors.push({
      field: 'label',
      message: namesake.retired
        ? `”${namesake.label}” finns redan, men är ur bruk. Ta den i bruk igen i stället.`
        : `”${namesake.label}” finns redan i ordlistan.`,
    });
  const labelEn = line('labelEn', 'Skriv vad termen heter på engelska.');
  const description = form.description.trim();
  if (description.length > maxDescription)
    errors.push({
      field: 'description',
      message: `Beskrivningen är för lång. Den får ha högst ${maxDescription} tecken.`,
    });
  const synonyms = linesOf(form.synonyms);
  if (synonyms.length > maxSynonyms || synonyms.some((word) => word.length > maxLabel))
    errors.push({
      field: 'synonyms',
      message: `Skriv ett ord på varje rad, högst ${maxSynonyms} rader med ${maxLabel} tecken.`,
    });
  const broader = form.broader || null;
  if (broader !== null && !mayBeBroader(broader, own, vocabulary))
    errors.push({
      field: 'broader',
      message: 'Välj en annan överordnad term: den här finns inte, eller är själv underordnad.',
    });
  return errors.length > 0 ? { errors } : { term: { label, labelEn, description, synonyms, broader } };
}

/** The words of a text with one a line, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  ),
];

/** Whether a term may stand above another: it is there, in use, and not below it. */
function mayBeBroader(broader: string, own: string | null, { terms }: Vocabulary): boolean {
  const termOf = (id: string | null) => terms.find((term) => term.id === id);
  if (!termOf(broader)) return false;
  for (let above = termOf(broader); above; above = termOf(above.broader)) if (above.id === own) return false;
  return true;
}
