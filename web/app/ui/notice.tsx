import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import './notice.css';

/** What a page has to say for a moment: that something was done, with the way back, or that something needs attention. */
export interface NoticeView {
  text: string;
  tone?: NoticeTone;
  /** A way on. */
  link?: { to: string; label: string };
  /** An act that takes it back: posted to `action` with the fields given. */
  undo?: { action: string; label: string; fields: readonly (readonly [string, string])[] };
}

export type NoticeTone = 'done' | 'advice' | 'alert';

/**
 * The place where a frame says what was done. It is there when it has nothing to say too: a screen reader tells of what comes
 * into a place that it knew before.
 */
export function NoticeArea({ notice }: { notice: NoticeView | null }) {
  return (
    <div role="status" className="notice-area">
      {notice && (
        <Notice tone={notice.tone ?? 'done'}>
          <span>{notice.text}</span>
          {notice.link && <Link to={notice.link.to}>{notice.link.label}</Link>}
          {notice.undo && (
            <Form method="post" action={notice.undo.action}>
              {notice.undo.fields.map(([name, value]) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              ))}
              <button className="notice-undo">{notice.undo.label}</button>
            </Form>
          )}
        </Notice>
      )}
    </div>
  );
}

/** A few words in a colour: done (green), advice (amber), alert (red). */
export function Notice({ tone, children }: { tone: NoticeTone; children: ReactNode }) {
  return <div className={`notice-box ${tone}`}>{children}</div>;
}
