/**
 * The cookie that carries a session's token. Over https it has the `__Host-` prefix, by which the browser lets no other host
 * and no plain http set it (RFC 6265bis § 4.1.3.2); over http, which is for trying at home alone, it cannot have it.
 *
 * @param baseUrl the public address
 */
export function sessionCookie(baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  const name = secure ? '__Host-insatskatalog' : 'insatskatalog';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    name,
    /** The `Set-Cookie` that gives the browser a token; it lasts until the browser closes, or the session ends. */
    give: (token: string): string => `${name}=${token}; ${attributes}`,
    /** The `Set-Cookie` that takes it back. */
    remove: (): string => `${name}=; ${attributes}; Max-Age=0`,
    /** The token in a request's `Cookie` header. */
    read(header: string | undefined): string | null {
      for (const part of header?.split(';') ?? []) {
        const [key, value] = part.trim().split('=', 2);
        if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
      }
      return null;
    },
  };
}
export type SessionCookie = ReturnType<typeof sessionCookie>;
