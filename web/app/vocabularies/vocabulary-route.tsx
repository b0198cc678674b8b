import { paths } from '@insatskatalog/shared/paths.ts';
import { Link } from 'react-router';
import { site } from '../texts/sv.ts';
import { termTexts, vocabularyTexts as texts } from '../texts/vocabularies.ts';
import { PageHead } from '../ui/page-head.tsx';
import '../ui/table.css';
import type { Route } from './+types/vocabulary-route';
import { listOf, vocabularyOf } from './vocabulary.server.ts';
import './vocabularies.css';

export function loader(args: Route.LoaderArgs) {
  const { vocabulary, usesOf } = vocabularyOf(args);
  const { id, label, terms } = vocabulary;
  const labels = new Map(terms.map((term) => [term.id, term.label]));
  const mergedInto = labels.get(args.url.searchParams.get('ihopslagen') ?? '');
  const moved = args.url.searchParams.get('antal');
  return {
    vocabulary: { id, label },
    terms: terms.map((term) => ({
      to: paths.admin.term(id, term.id),
      label: term.label,
      labelEn: term.labelEn,
      broader: term.broader === null ? null : (labels.get(term.broader) ?? null),
      retired: term.retired,
      uses: usesOf(term.id),
      list: listOf(id, term.id),
    })),
    notice:
      mergedInto === undefined
        ? null
        : { text: termTexts.merged(mergedInto, moved === null ? null : Number(moved)) },
  };
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: site.title(loaderData?.vocabulary.label ?? texts.title) },
];

export default function VocabularyRoute({ loaderData }: Route.ComponentProps) {
  const { vocabulary, terms } = loaderData;
  return (
    <>
      <PageHead title={vocabulary.label} back={{ to: paths.admin.vocabularies(), label: texts.back }}>
        <Link className="button" to={paths.admin.newTerm(vocabulary.id)}>
          {texts.add}
        </Link>
      </PageHead>
      <div className="table-box">
        <table className="table lines">
          <thead>
            <tr>
              <th scope="col">{texts.term}</th>
              <th scope="col">{texts.english}</th>
              <th scope="col">{texts.uses}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.to}>
                <th scope="row">
                  <Link to={term.to}>{term.label}</Link>
                  {term.broader && <span className="term-note">{texts.partOf(term.broader)}</span>}
                  {term.retired && (
                    <span className="term-note">
                      <span className="pill closed">{texts.retiredMark}</span>
                    </span>
                  )}
                </th>
                <td data-label={texts.english} lang="en">
                  {term.labelEn}
                </td>
                <td data-label={texts.uses}>
                  <Uses {...term} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type TermRow = Route.ComponentProps['loaderData']['terms'][number];

function Uses({ uses: { entries, drafts }, list }: TermRow) {
  if (entries === 0 && drafts === 0) return <span className="muted">{texts.unused}</span>;
  return (
    <>
      {entries > 0 && (list ? <Link to={list}>{texts.count(entries)}</Link> : texts.count(entries))}
      {entries > 0 && drafts > 0 && ', '}
      {drafts > 0 && texts.drafts(drafts)}
    </>
  );
}
