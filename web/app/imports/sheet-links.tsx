import { paths } from '@insatskatalog/shared/paths.ts';
import { importTexts } from '../texts/imports.ts';

/** Files to begin from: the empty template, and what the catalogue holds. */
export function SheetLinks() {
  const { template, export: exported } = importTexts;
  const everything = new URLSearchParams();
  return (
    <>
      <h3>{template.heading}</h3>
      <p className="import-files">
        <a className="button quiet" href={paths.admin.template('xlsx')} download>
          {template.xlsx}
        </a>
        <a className="import-file" href={paths.admin.template('csv')} download>
          {template.csv}
        </a>
      </p>
      <h3 id="insatser-som-finns">{exported.heading}</h3>
      <p className="muted">{exported.lead}</p>
      <ul className="plain-list import-files" aria-labelledby="insatser-som-finns">
        {(['xlsx', 'csv', 'json'] as const).map((format) => (
          <li key={format}>
            <a className="import-file" href={paths.admin.exports(everything, format)} download>
              {exported.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
