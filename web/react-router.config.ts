import type { Config } from '@react-router/dev/config';

export default {
  // All routes are known at once: they are few, and a discovery request for each page of links costs more than it saves.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
