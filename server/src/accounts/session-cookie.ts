import { cookie } from './cookie.ts';

/** The cookie that carries a session's token; it lasts until the browser closes, or the session ends. */
export const sessionCookie = (baseUrl: string) => cookie(baseUrl, 'insatskatalog', /^[\w-]{43}$/);
export type SessionCookie = ReturnType<typeof sessionCookie>;
