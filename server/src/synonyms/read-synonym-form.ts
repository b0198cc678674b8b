import type { FormError } from '@insatskatalog/shared/publishable.ts';
import type { Synonym } from '@insatskatalog/shared/reference.ts';
import type { SynonymForm } from '@insatskatalog/shared/synonyms.ts';

const maxWords = 40;
const maxLength = 80;

/** A synonym as a form says it, or everything that is wrong. */
export function readSynonymForm(
  form: SynonymForm,
  id: string,
  others: Synonym[],
): { synonym: Synonym } | { errors: FormError[] } {
  const errors: FormError[] = [];
  const wordsOf = (field: 'to' | 'terms', least: number, missing: string): string[] => {
    const words = [...new Set(form[field].split('\n').map(tidy).filter(Boolean))];
    if (words.length < least) errors.push({ field, message: missing });
    if (words.length > maxWords || words.some((word) => word.length > maxLength))
      errors.push({
        field,
        message: `Skriv högst ${maxWords} rader med högst ${maxLength} tecken på varje.`,
      });
    return words;
  };

  if (form.type === 'twoWay') {
    const terms = wordsOf('terms', 2, 'Skriv minst två ord, ett på varje rad.');
    return errors.length > 0 ? { errors } : { synonym: { id, type: 'twoWay', terms } };
  }
  if (form.type !== 'oneWay') return { errors: [{ field: 'type', message: 'Välj hur orden hör ihop.' }] };
  const from = tidy(form.from);
  if (from === '') errors.push({ field: 'from', message: 'Skriv ordet som någon söker på.' });
  if (from.length > maxLength)
    errors.push({ field: 'from', message: `Ordet får ha högst ${maxLength} tecken.` });
  const taken = others.some(
    (other) => other.type === 'oneWay' && other.from === from && other.caseSensitive === form.caseSensitive,
  );
  if (taken)
    errors.push({
      field: 'from',
      message: `”${from}” finns redan. Ändra den i stället för att lägga till en ny.`,
    });
  const to = wordsOf('to', 1, 'Skriv minst ett ord som ska ge träff, ett på varje rad.');
  return errors.length > 0
    ? { errors }
    : { synonym: { id, type: 'oneWay', from, to, caseSensitive: form.caseSensitive } };
}

const tidy = (text: string): string => text.trim().replace(/\s+/gu, ' ');
