import { createContext } from 'react';

/** ISO date that a new list is made on; null where lists are not kept, as in the administration. */
export const ListDay = createContext<string | null>(null);
