import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const libs = join(import.meta.dirname, '../../libs');

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [oneFile()],
  resolve: {
    alias: [
      { find: /^@sifang\/(\w+)\/domain$/, replacement: `${libs}/$1/src/domain/index.ts` },
      { find: '@sifang/kernel', replacement: `${libs}/kernel/src/index.ts` },
    ],
  },
  worker: { format: 'iife' },
  build: {
    outDir: '../../dist/verifier',
    emptyOutDir: true,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
  },
});

/**
 * The whole page as one file, so that it can be kept and opened without any network. Its own policy goes with it: it runs nothing
 * but what it holds, and has no way to send anything anywhere.
 */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('There is no page.');
      const others = Object.values(bundle).filter(each => each !== page);
      const script = others.map(each => (each.type === 'chunk' ? each.code : '')).join('');
      const style = others
        .map(each => (each.type === 'asset' && each.fileName.endsWith('.css') ? String(each.source) : ''))
        .join('');
      // An inline script ends at the first such tag, wherever it stands.
      const code = script.replaceAll('</script', '<\\/script');
      const policy = [
        `default-src 'none'`,
        `script-src '${digest(code)}'`,
        `style-src '${digest(style)}'`,
        `img-src data:`,
        `worker-src blob:`,
        `base-uri 'none'`,
        `form-action 'none'`,
      ].join('; ');
      page.source = String(page.source)
        .replace(/\s*<(script type="module"|link rel="stylesheet")[^>]*>(<\/script>)?/g, '')
        .replace(
          '<meta charset="utf-8" />',
          tag => `${tag}\n    <meta http-equiv="content-security-policy" content="${policy}" />`,
        )
        .replace('</head>', end => `  <style>${style}</style>\n  ${end}`)
        .replace('</body>', end => `  <script type="module">${code}</script>\n  ${end}`);
      for (const { fileName } of others) delete bundle[fileName];
      page.fileName = 'verify.html';
    },
  };
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
