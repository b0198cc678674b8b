const hour = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: 'numeric',
  hourCycle: 'h23',
});

/**
 * The first second after an ISO date is over in Sweden, in seconds since 1970.
 * Swedish clocks change at 01:00 UTC, so the offset at midnight UTC is the one that held at the Swedish midnight before it.
 */
export function endOfSwedishDay(isoDate: string): number {
  const midnightUtc = Date.parse(`${isoDate}T00:00:00Z`) + 86_400_000;
  const offsetHours = Number(hour.format(midnightUtc));
  return midnightUtc / 1000 - offsetHours * 3600;
}
