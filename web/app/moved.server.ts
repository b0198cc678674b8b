import { redirect } from 'react-router';

/** An address that has changed. It may change back, so no browser may keep the way: two kept ones would lead in a circle. */
export const movedTo = (address: string): Response =>
  redirect(address, { status: 301, headers: { 'Cache-Control': 'no-cache' } });
