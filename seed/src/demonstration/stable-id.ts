import { stableId as stableIdIn } from '@insatskatalog/server/stable-id.ts';

/** The UUID of a thing of the demonstration, so that loading again finds what was loaded before. */
export const stableId = (name: string): string => stableIdIn('5f0d2a51-9c3e-4b60-a1c2-7d9e84b6f310', name);
