import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  resolve: {
    // Its package offers to bundlers only the build that warns developers.
    alias: [
      {
        find: /^react-router$/,
        replacement: join(import.meta.dirname, '../../node_modules/react-router/dist/production/index.mjs'),
      },
    ],
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // The content security policy allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What every page needs comes as one file: fewer round trips on a phone, and better compression.
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              priority: 3,
              test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|urql|@urql|wonka|@0no-co)\//,
            },
            {
              name: 'elements',
              priority: 2,
              test: /src\/(elements\/(?!LinkList|Progress)|refusals\/|parties|drafts|graphql\/client|votes\/(ChoiceMark|choices)|live\/(server-clock|use-online)|language\/times)/,
            },
            {
              // The socket, and whoever follows a meeting by it.
              name: 'live',
              priority: 1,
              test: /node_modules\/graphql-ws|src\/live\/|src\/votes\/lamps\.|src\/graphql\/generated\/meeting-live\./,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/graphql': { target: api, ws: true, changeOrigin: true } },
  },
});
