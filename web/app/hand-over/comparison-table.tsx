import { paths } from '@insatskatalog/shared/paths.ts';
import { comparisonPage } from '../texts/comparison.ts';
import { Link } from '../ui/link.tsx';
import { Markdown } from '../ui/markdown.tsx';
import type { Cell, ComparedRow, ComparisonView } from './comparison-view.server.ts';

/** A column for each entry; on a narrow page each row is a group, with the entries' names before what they say. */
export function ComparisonTable({ view }: { view: ComparisonView }) {
  const { columns, rows } = view;
  return (
    <table className="comparison">
      <caption className="visually-hidden">
        {comparisonPage.caption(columns.map(({ title }) => title))}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{comparisonPage.aspect}</span>
          </th>
          {columns.map(({ id, slug, title, provider }) => (
            <th key={id} scope="col">
              <Link to={paths.intervention(slug)}>{title}</Link>
              <span className="muted small">{provider}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.name} row={row} titles={columns.map(({ title }) => title)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, titles }: { row: ComparedRow; titles: string[] }) {
  return (
    <tr className={row.alike ? 'alike' : 'differs'}>
      <th scope="row">
        {row.name}
        <span className="comparison-mark small">
          {row.alike ? comparisonPage.alike : comparisonPage.differs}
        </span>
      </th>
      {row.cells.map((cell, place) => (
        <td key={titles[place]}>
          <span className="comparison-whose small" aria-hidden="true">
            {titles[place]}
          </span>
          <CellContent cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  const { html, lines, contacts } = cell;
  if (!html && lines.length === 0 && contacts.length === 0)
    return <p className="muted">{comparisonPage.nothing}</p>;
  return (
    <>
      {html && <Markdown html={html} />}
      {lines.map((line) => (
        <p key={line} className={html ? 'muted small' : undefined}>
          {line}
        </p>
      ))}
      {contacts.map(({ role, phone, email }) => (
        <p key={[role, phone?.text, email].join()} className="comparison-contact">
          {role && <span className="muted small">{role}</span>}
          {phone && <a href={phone.href}>{phone.text}</a>}
          {email && <a href={`mailto:${email}`}>{email}</a>}
        </p>
      ))}
    </>
  );
}
