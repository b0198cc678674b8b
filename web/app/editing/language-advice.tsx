import type { TextsForm } from '@insatskatalog/shared/entry-form.ts';
import { plainLanguageTexts as words } from '../texts/plain-language.ts';
import { useLive } from './live-form.ts';
import { lix, plainLanguageAdvice, type Advice } from './plain-language.ts';
import { useSettled } from './use-settled.ts';

/** As many as can be taken in beside the text they are about. */
const shown = 3;
/** Milliseconds of rest in typing before advice changes: half a sentence is not to be corrected. */
const rest = 700;

/** What could be plainer in one Swedish text. Advice, never a barrier. */
export function LanguageAdvice({ field }: { field: keyof TextsForm }) {
  const text = useSettled(
    useLive((form) => form.texts.sv[field]),
    rest,
  );
  if (field === 'title') return null;
  const found = plainLanguageAdvice(text);
  const isHard = found.some(({ kind }) => kind === 'hard-text');
  const advice = found.map(said);
  const measured = lix(text);
  return (
    <div className="edit-advice">
      {advice.length > 0 && (
        <ul className="plain-list" aria-label={words.label}>
          {advice.slice(0, shown).map((each) => (
            <li key={each}>{each}</li>
          ))}
          {advice.length > shown && (
            <li>
              <details>
                <summary>{words.more(advice.length - shown)}</summary>
                {advice.slice(shown).map((each) => (
                  <p key={each}>{each}</p>
                ))}
              </details>
            </li>
          )}
        </ul>
      )}
      {measured !== null && !isHard && <p className="edit-lix">{words.lix(measured)}</p>}
    </div>
  );
}

function said(advice: Advice): string {
  switch (advice.kind) {
    case 'long-sentence':
      return words.longSentence(advice.words, advice.begins);
    case 'abbreviation':
      return words.abbreviation(advice.abbreviation, advice.meaning);
    case 'word':
      return words.word(advice.word, advice.instead);
    case 'passive':
      return words.passive(advice.words);
    case 'hard-text':
      return words.hardText(advice.lix);
  }
}
