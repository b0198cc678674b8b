import { searchFormTexts } from '../texts/search-form.ts';
import { Link } from '../ui/link.tsx';
import type { Option } from './options.ts';
import './option-list.css';

/** The element of the option in this position of the list. */
export const optionId = (listId: string, position: number) => `${listId}-${position}`;

/** Suggestions in groups. Each is a link, so that it can be opened as any other; the field keeps the focus. */
export function OptionList(props: { id: string; options: Option[]; active: number; onChoose: () => void }) {
  const { id, options, active, onChoose } = props;
  const groups = [...new Set(options.map(({ group }) => group))];
  const placed = options.map((option, position) => ({ ...option, position }));
  return (
    <div
      className="option-list"
      id={id}
      role="listbox"
      aria-label={searchFormTexts.suggestions.label}
      // A list that scrolls would otherwise be a stop of the Tab key.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div className="option-group" id={`${id}-${group}`} role="presentation">
            {searchFormTexts.suggestions.groups[group]}
          </div>
          {placed
            .filter((option) => option.group === group)
            .map(({ label, detail, to, position }) => (
              <Link
                key={position}
                className="option"
                id={optionId(id, position)}
                role="option"
                aria-selected={position === active}
                tabIndex={-1}
                to={to}
                onClick={onChoose}
              >
                <span>{label}</span>
                {detail && <span className="muted small">{detail}</span>}
              </Link>
            ))}
        </div>
      ))}
    </div>
  );
}
