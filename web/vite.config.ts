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
    // What every page asks for is packed together: many small files compress worse, and each is a request of its own.
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'router', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
                {
                  name: 'site',
                  test: /shared\/src\/(my-list|paths|search|dimension|work-query)\.|app\/(framing|my-list|card|root|information\/error-page|ui\/(link|icon|layout|mark|scroll|use-hydrated)|texts\/(sv|my-list|card|framing|errors))[./]/,
                },
              ],
            },
          },
        },
      },
    },
    // The server imports one function from the built pages: createWeb.
    ssr: { build: { rolldownOptions: { input: './entry.express.ts' } } },
  },
});
