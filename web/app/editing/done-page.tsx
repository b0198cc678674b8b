import { paths } from '@insatskatalog/shared/paths.ts';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { editing } from '../texts/editing.ts';
import { day } from '../texts/sv.ts';

const acts = ['publicerad', 'dag', 'granskning', 'slangt'] as const;
type Done = (typeof acts)[number];

/** In addresses, what has just been done with an entry, when the form has done its work. */
export const isDone = (value: string | null): value is Done => acts.some((act) => act === value);

/** What has been done, and what happens next. */
export function DonePage(props: {
  done: Done;
  id: string;
  title: string;
  slug: string | null;
  publishOn: string | null;
}) {
  const { heading, next } = wordsFor(props.done, props.title, props.publishOn);
  const { done: words } = editing;
  const seen = props.done === 'publicerad' ? props.slug : null;
  const top = useRef<HTMLHeadingElement>(null);
  // The form and its buttons are gone, and with them the place where one was.
  useEffect(() => top.current?.focus(), []);
  return (
    <div className="panel edit-done">
      <h1 ref={top} tabIndex={-1}>
        {heading}
      </h1>
      {next.length === 1 ? (
        <p>{next[0]}</p>
      ) : (
        <ul>
          {next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="edit-done-ways">
        {seen !== null && (
          <Link className="button" to={paths.intervention(seen)}>
            {words.see}
          </Link>
        )}
        <Link className={seen ? 'button quiet' : 'button'} to={paths.admin.entries()}>
          {words.list}
        </Link>
        <Link className="button quiet" to={paths.admin.newEntry()}>
          {words.another}
        </Link>
        <Link className="button quiet" to={paths.admin.entry(props.id)}>
          {words.edit}
        </Link>
      </div>
    </div>
  );
}

function wordsFor(
  done: Done,
  title: string,
  publishOn: string | null,
): { heading: string; next: readonly string[] } {
  const { done: words } = editing;
  switch (done) {
    case 'publicerad':
      return { heading: words.published(title), next: words.publishedNext };
    case 'dag':
      return {
        heading: words.scheduled(title, publishOn === null ? '' : day(publishOn)),
        next: words.scheduledNext,
      };
    case 'granskning':
      return { heading: words.review(title), next: words.reviewNext };
    case 'slangt':
      return { heading: words.discarded(title), next: words.discardedNext };
  }
}
