import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
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
              test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|urql|@urql|wonka|@0no-co)\//,
            },
            {
              // Of votes only what meetings show; the booth and the desk of owners' votes are fetched by themselves.
              name: 'live',
              test: /node_modules\/graphql-ws|src\/(live|elements|refusals|parties|drafts)\/|src\/votes\/(ChoiceMark|NamedVotes|ResultBar|Seal|choices|lamps)\.|src\/graphql\/(client|generated\/meeting-live)\./,
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
