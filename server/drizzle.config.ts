import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./src/db/schema.ts', './src/db/accounts-schema.ts', './src/db/editing-schema.ts'],
  out: './src/db/migrations',
  breakpoints: true,
});
