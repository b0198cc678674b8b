import { paths } from '@insatskatalog/shared/paths.ts';
import { workQuery } from '@insatskatalog/shared/work-query.ts';
import { Link } from 'react-router';
import { todoTexts } from '../texts/todo.ts';
import { Icon } from '../ui/icon.tsx';

const lacking = (missing: 'easy-read' | 'english'): string =>
  paths.admin.entries(workQuery({ missing: [missing], state: ['published'] }));

/** Nothing waits: what one could make better, for who has the time. */
export function AllClear() {
  const { heading, text, improve } = todoTexts.allClear;
  return (
    <div className="panel all-clear">
      <Icon name="check" />
      <div>
        <h2>{heading}</h2>
        <p>{text}</p>
        <ul className="plain-list">
          <li>
            <Link to={lacking('easy-read')}>{improve.easyRead}</Link>
          </li>
          <li>
            <Link to={lacking('english')}>{improve.english}</Link>
          </li>
          <li>
            <Link to={paths.admin.entries()}>{improve.all}</Link>
          </li>
        </ul>
      </div>
    </div>
  );
}
