import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds, and throws when it does not within the deadline (milliseconds). */
export async function until(holds: () => boolean | Promise<boolean>, deadline = 10_000): Promise<void> {
  const latest = Date.now() + deadline;
  while (!(await holds())) {
    if (Date.now() > latest) throw new Error(`Waited ${deadline} ms in vain for: ${holds.toString()}`);
    await pause(10);
  }
}
