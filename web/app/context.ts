import type { SessionState } from '@insatskatalog/shared/session.ts';
import type { Ports } from '@insatskatalog/shared/ports.ts';
import { createContext } from 'react-router';

/** What loaders may ask the server for. */
export const portsContext = createContext<Ports>();
/** Whose request it is; null for the public. */
export const sessionContext = createContext<SessionState | null>(null);
/** The nonce that this response's content security policy allows scripts by. */
export const cspNonceContext = createContext<string>();
/** That policy, whole. */
export const policyContext = createContext<string>();
/** Where the request comes from: for signing in and for limits alone. */
export const visitorContext = createContext<{ address: string; userAgent: string }>();
