const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const monthNumber = (name: string): number => {
  const index = months.findIndex((month) => month === name || month.slice(0, 3) === name.replace(/\.$/, ''));
  return index + 1;
};

/**
 * A day as people write it: 2027-01-31, 20270131, 31/1 2027, 31.1.2027, 31 januari 2027, "den 31 jan. 2027". Two-figure years and
 * month before day are not guessed at.
 *
 * @returns the ISO date, or the text as it was when it is none of these or no day of the calendar
 */
export function isoDay(text: string): string {
  const written = text.trim().toLowerCase();
  const [, y = '', m = '', d = ''] =
    /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[t ]0?0:00.*)?$/.exec(written) ?? turned(written);
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : text.trim();
}

function turned(written: string): string[] {
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/. -]+(\d{4})$/.exec(written);
  if (figures) return ['', figures[3] ?? '', figures[2] ?? '', figures[1] ?? ''];
  const named = /^(?:den )?(\d{1,2})(?::e|:a)? ([a-z]+\.?) (\d{4})$/.exec(written);
  return named ? ['', named[3] ?? '', String(monthNumber(named[2] ?? '')), named[1] ?? ''] : [];
}
