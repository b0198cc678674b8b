import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // A start is to end with the address, not with a list of files.
  logLevel: 'warn',
  plugins: [reactRouter()],
  // A data: address would need a weaker content security policy.
  build: { assetsInlineLimit: 0 },
  environments: {
    // The server imports one function from the built pages: createWeb.
    ssr: { build: { rolldownOptions: { input: './entry.express.ts' } } },
  },
});
