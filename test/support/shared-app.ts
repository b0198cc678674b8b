import type { TestProject } from 'vitest/node';
import { startApp } from './app.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the service with the demonstration, for tests that only read. */
    sharedApp: string;
  }
}

/** Starts the service once, for every test file that only reads from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const app = await startApp({ data: 'demonstration' });
  project.provide('sharedApp', app.url);
  return async () => {
    await app.stop();
    app.remove();
  };
}
