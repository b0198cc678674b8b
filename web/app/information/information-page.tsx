import { Markdown } from '../ui/markdown.tsx';

/** A page of running text: heading, what it is about, and the rest. */
export function InformationPage({ heading, lead, html }: { heading: string; lead: string; html: string }) {
  return (
    <div className="wrap page">
      <div className="prose">
        <h1>{heading}</h1>
        <p className="lead">{lead}</p>
        <Markdown html={html} />
      </div>
    </div>
  );
}
