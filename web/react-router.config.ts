import type { Config } from '@react-router/dev/config';
import { join } from 'node:path';
import { compressFiles } from './compress-files.ts';

export default {
  // All routes are known at once: they are few, and a discovery request for each page of links costs more than it saves.
  routeDiscovery: { mode: 'initial' },
  buildEnd: () => compressFiles(join(import.meta.dirname, 'build', 'client', 'assets')),
} satisfies Config;
