import type { RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';

/** Gives every request an id that its answer, its problem and its log line share. */
export const requestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals.requestId = id;
  response.setHeader('X-Request-Id', id);
  next();
};
