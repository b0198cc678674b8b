import type { Suggestion } from '@insatskatalog/shared/catalogue.ts';
import { paths, slugify } from '@insatskatalog/shared/paths.ts';
import { emptyChoices, parameterName } from '@insatskatalog/shared/search.ts';
import { searchFormTexts } from '../texts/search-form.ts';
import { chosenMunicipality } from './chosen-municipality.ts';
import { formAddress } from './form-address.ts';

/** Something to choose below the question: words, and the place they lead to. */
export interface Option {
  group: keyof typeof texts.groups;
  label: string;
  detail: string | undefined;
  to: string;
}

const question = parameterName('page', 'q');
const municipality = parameterName('page', 'municipality');
const { suggestions: texts } = searchFormTexts;
const groups: Option['group'][] = ['intervention', 'term', 'municipality', 'provider'];

/**
 * Suggestions as places to go.
 * @param form its other fields say what a search keeps
 */
export function optionsFor(suggestions: Suggestion[], form: HTMLFormElement): Option[] {
  const fields = new FormData(form);
  return suggestions
    .map((suggestion) => optionFor(suggestion, fields))
    .toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function optionFor(suggestion: Suggestion, fields: FormData): Option {
  const { kind, label, id, dimension, detail } = suggestion;
  // Where what is suggested was looked for.
  const code = chosenMunicipality(fields);
  const choices = { ...emptyChoices(), municipality: code === null ? [] : [code] };
  switch (kind) {
    case 'intervention':
      return { group: kind, label, detail, to: paths.intervention(id) };
    case 'title':
      return {
        group: 'intervention',
        label,
        detail: texts.inPlaces(suggestion.count ?? 0),
        to: paths.search({
          q: id,
          choices,
          orientation: suggestion.orientation === 'structural' ? 'structural' : null,
        }),
      };
    case 'municipality': {
      const words = wordsBefore(textOf(fields), label);
      return {
        group: kind,
        label: words === '' ? label : texts.inPlace(words, label),
        detail,
        to: inMunicipality(id, words, fields),
      };
    }
    case 'term': {
      // The topic says what the words did; where one lives still counts.
      const places = fields.getAll(municipality).map(String);
      const topic = { ...emptyChoices(), municipality: places, ...(dimension && { [dimension]: [id] }) };
      return { group: kind, label, detail: texts.everything, to: paths.search({ choices: topic }) };
    }
    case 'provider':
      return { group: kind, label, detail: texts.ofProvider, to: paths.search({ q: label, choices }) };
  }
}

/** The same search in another municipality. */
function inMunicipality(code: string, words: string, fields: FormData): string {
  const changed = new FormData();
  for (const [name, value] of fields) changed.append(name, value);
  changed.set(question, words);
  changed.set(municipality, code);
  return formAddress(changed);
}

const textOf = (fields: FormData): string => {
  const text = fields.get(question);
  return typeof text === 'string' ? text : '';
};

/** What was typed before the place's name: "praktik" of "praktik i link" before "Linköping". */
function wordsBefore(text: string, place: string): string {
  const words = text.trim().split(/\s+/u);
  const begins = (from: number) => {
    const typed = slugify(words.slice(from).join(' '));
    return typed !== '' && slugify(place).startsWith(typed);
  };
  const found = words.findIndex((_word, position) => begins(position));
  // A misspelt name begins no place; it is the last word that was being typed.
  const before = words.slice(0, found === -1 ? words.length - 1 : found);
  if (before.at(-1)?.toLowerCase() === 'i') before.pop();
  return before.join(' ');
}
