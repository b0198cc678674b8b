/** The list that a card was followed from, carried in the history entry: the entry's page leads back to it. */
export interface WayBack {
  /** Address with query. */
  to: string;
  /** How many the list held. */
  count: number;
}

/** Reads a location's state. Null when the page was reached in another way. */
export function readWayBack(state: unknown): WayBack | null {
  if (typeof state !== 'object' || state === null || !('wayBack' in state)) return null;
  const { wayBack } = state;
  if (typeof wayBack !== 'object' || wayBack === null || !('to' in wayBack) || !('count' in wayBack))
    return null;
  const { to, count } = wayBack;
  // History entries outlive releases, and only the site's own addresses are ways back.
  if (typeof to !== 'string' || !to.startsWith('/') || to.startsWith('//')) return null;
  return typeof count === 'number' ? { to, count } : null;
}
