import type { NoticeView } from '../ui/notice.tsx';

/** What a page says was done, by the word in its address (`klart`); other words say nothing. */
export function noticeOf(notices: Record<string, string>, url: URL): NoticeView | null {
  const text = notices[url.searchParams.get('klart') ?? ''];
  return text === undefined ? null : { text };
}
