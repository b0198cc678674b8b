import type { ReactNode } from 'react';
import { Markdown } from '../ui/markdown.tsx';

/** A page of running text: heading, what it is about, and the rest. */
export function InformationPage(props: {
  heading: string;
  lead: string;
  html: string;
  children?: ReactNode;
}) {
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{props.heading}</h1>
        <p className="lead">{props.lead}</p>
        <Markdown html={props.html} />
        {props.children}
      </div>
    </div>
  );
}
