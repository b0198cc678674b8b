import type { Request } from 'express';
import { decodedPath } from './decoded-path.ts';

const personal = /^\/(admin|logga-in|logga-ut|inbjudan|nytt-losenord|verksamhet)(\/|\.data|$)/i;

/** Whether the answer to a request is for one person: no cache may keep it, and nothing else on the web may learn of it. */
export const isPersonal = ({ path }: Pick<Request, 'path'>): boolean => personal.test(decodedPath(path));
