import { newsTexts } from '../texts/news.ts';
import { day } from '../texts/sv.ts';

const dayMs = 86_400_000;
/** Older things are told by the week. */
const daysToldApart = 7;

const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const withWeekday = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** What happened, in the order given, under the name of its day or its week in Sweden. */
export function periodsOf<Happened extends { at: string }>(
  happened: Happened[],
  now: Date,
): { heading: string; items: Happened[] }[] {
  const today = noonOf(now);
  const groups = Map.groupBy(happened, ({ at }) => headingOf(noonOf(new Date(at)), today));
  return Array.from(groups, ([heading, items]) => ({ heading, items }));
}

function headingOf(date: Date, today: Date): string {
  const ago = Math.round((today.getTime() - date.getTime()) / dayMs);
  if (ago <= 0) return newsTexts.today;
  if (ago === 1) return newsTexts.yesterday;
  if (ago < daysToldApart) return capitalised(withWeekday.format(date));
  const monday = new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayMs);
  const sunday = new Date(monday.getTime() + 6 * dayMs);
  return newsTexts.week(weekOf(monday), `${day(monday.toISOString())} – ${day(sunday.toISOString())}`);
}

/** A moment's day in Sweden, at noon UTC: whole days apart whatever the summer time. */
const noonOf = (moment: Date): Date => new Date(`${inSweden.format(moment)}T12:00:00Z`);

/** ISO 8601: a week belongs to the year that has its Thursday, and the first week to the year's first Thursday. */
function weekOf(monday: Date): number {
  const thursday = new Date(monday.getTime() + 3 * dayMs);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return Math.floor((thursday.getTime() - newYear) / (7 * dayMs)) + 1;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
