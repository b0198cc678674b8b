/** Keys remembered at most; the oldest is forgotten first, so that a flood of addresses fills no memory. */
const remembered = 10_000;

export type Allowance = ReturnType<typeof createAllowance>;

/**
 * So many acts for each key within a time, counted in memory: what is forgotten at a restart are minutes.
 *
 * @param limit acts
 * @param within milliseconds
 */
export function createAllowance(limit: number, within: number, now: () => Date) {
  const acts = new Map<string, number[]>();
  const recent = (key: string): number[] => {
    const since = now().getTime() - within;
    return (acts.get(key) ?? []).filter((time) => time > since);
  };
  return {
    isLeft: (key: string): boolean => recent(key).length < limit,
    use(key: string): void {
      const times = [...recent(key), now().getTime()];
      acts.delete(key);
      acts.set(key, times);
      const [oldest] = acts.keys();
      if (acts.size > remembered && oldest !== undefined) acts.delete(oldest);
    },
  };
}
