import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './page-head.css';

/** What a page of the administration begins with: the way back, its name, a few words, and what can be done from here. */
export function PageHead(props: {
  title: ReactNode;
  back?: { to: string; label: string };
  /** One or two sentences. */
  lead?: ReactNode;
  /** Buttons and links. */
  children?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div>
        {props.back && (
          <Link className="page-back" to={props.back.to}>
            {props.back.label}
          </Link>
        )}
        <h1>{props.title}</h1>
        {props.lead && <p className="muted">{props.lead}</p>}
      </div>
      {props.children && <div className="page-acts">{props.children}</div>}
    </div>
  );
}
