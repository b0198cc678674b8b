/** The same day so many months later, or the month's last day when it has no such day. ISO dates. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Months that a statement of intake holds when no day is given: nobody can know for longer. */
export const intakeMonths = 3;
