/**
 * Where to go after signing in: the path that the address names (`vidare`), or `fallback` when it is not one of ours. Other hosts can
 * be written in many ways (`//host`, `/\host`, `/%09/host`), so it is read as a browser would read it.
 */
export function onwardsFrom(search: URLSearchParams, fallback: string): string {
  const ours = 'http://ours.invalid';
  const given = search.get('vidare') ?? '';
  if (!given.startsWith('/') || !URL.canParse(given, ours)) return fallback;
  const { origin, pathname, search: query } = new URL(given, ours);
  return origin === ours && !pathname.startsWith('//') ? pathname + query : fallback;
}
