import { emptyEntryForm, type EntryForm } from '@insatskatalog/shared/entry-form.ts';
import { createContext, useContext } from 'react';
import type { EditorChoices } from './choices.server.ts';
import type { LivePreview } from './preview.server.ts';

/** What every field of the form needs to know. */
export interface EditorState {
  /** What the form said when it was drawn. */
  form: EntryForm;
  /** Single inputs of it by name. */
  values: ReadonlyMap<string, string>;
  /** What is wrong, by input name. */
  errors: ReadonlyMap<string, string>;
  choices: EditorChoices;
  preview: LivePreview;
  /** To be told when inputs have come or gone: no event says so. */
  changed: () => void;
}

export const EditorContext = createContext<EditorState>({
  form: emptyEntryForm(),
  values: new Map(),
  errors: new Map(),
  choices: { pickers: {}, counties: [], own: null, providers: [], providerTypes: [], associations: [] },
  preview: { card: null, page: null, html: {}, duplicates: [] },
  changed: () => undefined,
});

export const useEditor = (): EditorState => useContext(EditorContext);

/** What an input begins with, and what is wrong with it. */
export function useField(name: string): { value: string; error: string | undefined } {
  const { values, errors } = useEditor();
  return { value: values.get(name) ?? '', error: errors.get(name) };
}
