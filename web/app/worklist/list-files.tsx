import { listTexts } from '../texts/worklist.ts';
import type { ListView } from './list-view.server.ts';

/** Everything that the list finds, as a file. */
export function ListFiles({ files }: { files: ListView['files'] }) {
  const { heading, formats } = listTexts.files;
  return (
    <span className="list-files">
      {heading}
      {files.map(({ format, to }) => (
        <a key={format} href={to} download>
          {formats[format]}
        </a>
      ))}
    </span>
  );
}
