/**
 * A cookie of ours. Over https it has the `__Host-` prefix, by which the browser lets no other host and no plain http set it
 * (RFC 6265bis § 4.1.3.2); over http, which is for trying at home alone, it cannot have it.
 *
 * @param baseUrl the public address
 * @param value what a value of it looks like; others are taken for none
 * @param maxAge seconds that it lasts; without, until the browser closes
 */
export function cookie(baseUrl: string, plainName: string, value: RegExp, maxAge?: number) {
  const secure = baseUrl.startsWith('https:');
  const name = secure ? `__Host-${plainName}` : plainName;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    name,
    /** The `Set-Cookie` that gives the browser a value. */
    give: (given: string): string =>
      `${name}=${given}; ${attributes}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`,
    /** The `Set-Cookie` that takes it back. */
    remove: (): string => `${name}=; ${attributes}; Max-Age=0`,
    /** The value in a request's `Cookie` header. */
    read(header: string | null | undefined): string | null {
      for (const part of header?.split(';') ?? []) {
        const [key, found] = part.trim().split('=', 2);
        if (key === name && found !== undefined && value.test(found)) return found;
      }
      return null;
    },
  };
}
