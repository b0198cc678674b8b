const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
});

/** "22 november kl. 14:02". */
export const timeOf = (iso: string) => swedishTime.format(new Date(iso));
