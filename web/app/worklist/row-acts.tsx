import { Form, Link } from 'react-router';
import { rowTexts } from '../texts/worklist.ts';
import type { RowView } from './row-view.server.ts';

const { acts } = rowTexts;

/** The one thing most likely to be done with an entry, as it is now: one click. */
export function QuickAct({ row, back }: { row: RowView; back: string }) {
  const { change, review, intake } = row.acts;
  switch (row.quickAct) {
    case 'review':
      return review && <Reviewed row={row} back={back} action={review} />;
    case 'change':
      return change && <QuickLink to={change} act={acts.seeChange} row={row} />;
    case 'write':
      return <QuickLink to={row.to} act={acts.write} row={row} />;
    case 'intake':
      return intake && <QuickLink to={intake + onwards(back)} act={acts.intake} row={row} />;
    case null:
      return null;
  }
}

function QuickLink({ to, act, row }: { to: string; act: string; row: RowView }) {
  return (
    <Link className="button quiet small" to={to}>
      {act}
      <About row={row} />
    </Link>
  );
}

const onwards = (back: string) => `?tillbaka=${encodeURIComponent(back)}`;

/** Everything else, folded. */
export function MoreActs({ row, back }: { row: RowView; back: string }) {
  const { review, intake, archive } = row.acts;
  return (
    <details className="more-acts" name="mer">
      <summary>
        {acts.more}
        <span className="visually-hidden">{acts.moreAbout(row.title)}</span>
      </summary>
      <ul className="plain-list">
        <li>
          <Link to={row.to}>{acts.open}</Link>
        </li>
        {review && row.quickAct !== 'review' && (
          <li>
            <Reviewed row={row} back={back} action={review} inMenu />
          </li>
        )}
        {intake && (
          <li>
            <Link to={intake + onwards(back)}>{acts.intake}</Link>
          </li>
        )}
        {archive && (
          <li>
            <Link to={archive + onwards(back)}>{acts.archive}</Link>
          </li>
        )}
        {row.acts.public && (
          <li>
            <Link to={row.acts.public}>{acts.public}</Link>
          </li>
        )}
      </ul>
    </details>
  );
}

function Reviewed(props: { row: RowView; back: string; action: string; inMenu?: boolean }) {
  return (
    <Form method="post" action={props.action} preventScrollReset>
      <input type="hidden" name="tillbaka" value={props.back} />
      <button className={props.inMenu ? 'more-act' : 'button quiet small'} name="intent" value="review">
        {acts.review}
        <About row={props.row} />
      </button>
    </Form>
  );
}

/** The same words stand on every row: what they are about is for those who do not see the row. */
const About = ({ row }: { row: RowView }) => <span className="visually-hidden">{acts.about(row.title)}</span>;
