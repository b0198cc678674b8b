import type { QueryIssue } from '@insatskatalog/shared/search.ts';
import { answerTexts } from '../texts/search-answer.ts';

const sentencesShown = 3;

/** What to tell about an address that could not be followed to the letter. */
export function noticesOf(issues: QueryIssue[], lastPage: number | null): string[] {
  const notices = issues.slice(0, sentencesShown).map(answerTexts.issues.sentence);
  if (issues.length > sentencesShown) notices.push(answerTexts.issues.more(issues.length - sentencesShown));
  if (lastPage !== null) notices.push(answerTexts.issues.pageBeyond(lastPage));
  return notices;
}
