import { useWithList } from './link.tsx';
import './markdown.css';

export type TextLook = 'prose' | 'steps' | 'easy-read';

/** HTML that `markdown.server.ts` made; nothing else may come here, since React does not escape it. */
export function Markdown(props: { html: string; look?: TextLook; lang?: string }) {
  const withList = useWithList();
  return (
    <div
      className={`written ${props.look ?? 'prose'}`}
      lang={props.lang}
      dangerouslySetInnerHTML={{ __html: carrying(props.html, withList) }}
    />
  );
}

/** The text's links within the site, as `Link` makes them. */
const carrying = (html: string, withList: (to: string) => string): string =>
  html.replace(/(?<=<a href=")\/(?!\/)[^"]*/g, (to) =>
    withList(to.replaceAll('&amp;', '&')).replaceAll('&', '&amp;'),
  );
