import type { LeftEntry } from '@insatskatalog/shared/exchange.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { importTexts } from '../texts/imports.ts';

/** An entry that undoing an import leaves as it is, and why. */
export function LeftItem({ left: { entry, title, why = 'changed' } }: { left: LeftEntry }) {
  return (
    <li>
      <Link to={paths.admin.entry(entry)}>{title}</Link>{' '}
      <span className="muted">{importTexts.outcome.why[why]}</span>
    </li>
  );
}
