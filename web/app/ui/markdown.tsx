import './markdown.css';

export type TextLook = 'prose' | 'steps' | 'easy-read';

/** HTML that `markdown.server.ts` made; nothing else may come here, since React does not escape it. */
export function Markdown(props: { html: string; look?: TextLook; lang?: string }) {
  return (
    <div
      className={`written ${props.look ?? 'prose'}`}
      lang={props.lang}
      dangerouslySetInnerHTML={{ __html: props.html }}
    />
  );
}
