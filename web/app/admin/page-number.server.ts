/** The page of a list that an address asks for (`sida`), from 1; what cannot be read is the first. */
export function pageNumber(params: URLSearchParams): number {
  const asked = params.get('sida') ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
