import { z } from 'zod';

/** Whether something is a day (ISO date) after today. */
export const isComingDay = (day: string, today: string): boolean =>
  z.iso.date().safeParse(day).success && day > today;
