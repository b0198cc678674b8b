/** Whether the one who asks already has what `etag` names (`If-None-Match`, compared weakly as RFC 9110 § 13.1.2 says). */
export function isUnchanged(request: Request, etag: string): boolean {
  const had = request.headers.get('If-None-Match') ?? '';
  return had === '*' || had.split(',').some((each) => opaque(each.trim()) === opaque(etag));
}

/** A proxy that compresses makes a tag weak. */
const opaque = (etag: string): string => etag.replace(/^W\//, '');
