import { proposalQueue } from '../texts/proposal-queue.ts';
import type { NoticeView } from '../ui/notice.tsx';

/** What has just been done, by the address that it led to. */
export function doneNotice(params: URLSearchParams): NoticeView | null {
  const done = params.get('gjort') ?? '';
  const text = Object.entries(proposalQueue.done).find(([key]) => key === done)?.[1];
  if (text === undefined) return null;
  return { text: params.get('svar') === 'skickat' ? `${text} ${proposalQueue.mailed}` : text };
}
