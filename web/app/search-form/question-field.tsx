import { maxQueryLength, parameterName } from '@insatskatalog/shared/search.ts';
import type { KeyboardEvent } from 'react';
import { useFraming } from '../framing/framing.ts';
import { searchFormTexts } from '../texts/search-form.ts';
import { useHydrated } from '../ui/use-hydrated.ts';
import { OptionList, optionId } from './option-list.tsx';
import { useOptions } from './use-options.ts';

/**
 * The question in words: a search field, and with script a combobox that suggests places to go (WAI-ARIA 1.2, list popup).
 * The field stays the browser's own; nothing is chosen unless the arrow keys have chosen it, so Enter searches.
 */
export function QuestionField({ id, q }: { id: string; q: string | undefined }) {
  // What is suggested knows nothing of what a frame is held to.
  const framed = useFraming() !== null;
  const suggests = useHydrated() && !framed;
  const { options, active, ask, close, activate } = useOptions();
  const open = options.length > 0;
  const listId = `${id}-forslag`;

  /** Around the options and the field itself, which is -1. */
  const move = (step: 1 | -1) => {
    const places = options.length + 1;
    const next = ((active + 1 + step + places) % places) - 1;
    activate(next);
    document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a sign is being composed, the keys belong to that.
    if (!suggests || event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (open) move(event.key === 'ArrowDown' ? 1 : -1);
        else void ask(event.currentTarget);
        break;
      case 'Enter':
        if (active === -1) return close();
        event.preventDefault();
        document.getElementById(optionId(listId, active))?.click();
        break;
      case 'Escape':
        event.preventDefault();
        if (open) close();
        else empty(event.currentTarget);
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // Moving the caret is going back to the text.
        activate(-1);
        break;
    }
  };
  return (
    <div className="search-form-question">
      <label className="field-label" htmlFor={id}>
        {searchFormTexts.question}
      </label>
      <input
        className="field"
        id={id}
        type="search"
        name={parameterName('page', 'q')}
        defaultValue={q}
        maxLength={maxQueryLength}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => {
          if (suggests) void ask(event.currentTarget);
        }}
        onBlur={close}
        onKeyDown={pressed}
        {...(suggests && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': open,
          'aria-controls': listId,
          'aria-activedescendant': active === -1 ? undefined : optionId(listId, active),
        })}
      />
      {open && <OptionList id={listId} options={options} active={active} onChoose={close} />}
      <p className="visually-hidden" aria-live="polite">
        {open && searchFormTexts.suggestions.count(options.length)}
      </p>
    </div>
  );
}

/** As a reader would: whoever listens to the field hears of it. Setting `value` would be told to nobody. */
function empty(field: HTMLInputElement): void {
  if (field.value === '') return;
  field.setRangeText('', 0, field.value.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
