/**
 * Checks what `vite build` made: which page fetches how much script before it can be used, and that antd and web
 * fonts stay where they belong. Exits 1 and says what is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = join(import.meta.dirname, '../../dist/web');
const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));

/** KiB of script after gzip, the frame and the Chinese catalogue included. */
const pages = [
  { page: 'src/phone/PhonePage.tsx', most: 129, bare: true, fonts: false },
  { page: 'src/resolutions/ResolutionsPage.tsx', most: 127, bare: true, fonts: false },
  { page: 'src/screen/ScreenPage.tsx', most: 135, bare: true, fonts: true },
  { page: 'src/console/ConsolePage.tsx', most: 136, bare: true, fonts: true },
  { page: 'src/meetings/MeetingsPage.tsx', most: 345, bare: false, fonts: false },
];

for (const { page, most, bare, fonts } of pages) {
  const chunks = graph(['index.html', 'src/language/zh/index.ts', page]);
  const size =
    sum(chunks.map(({ file }) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length)) / 1024;
  const css = chunks.flatMap(chunk => chunk.css ?? []).map(file => readFileSync(join(built, file), 'utf8'));
  console.log(`${page}: ${size.toFixed(1)} KiB of ${most}`);
  if (size > most) wrong(`${page} fetches ${size.toFixed(1)} KiB of script; the most is ${most}.`);
  if (bare && chunks.some(chunk => readFileSync(join(built, chunk.file), 'utf8').includes('ant-cssinjs')))
    wrong(`${page} fetches antd, which is for desks only.`);
  if (!fonts && css.some(text => text.includes('.woff2'))) wrong(`${page} fetches a web font.`);
}

/** The chunks that these entries need, each once. */
function graph(keys, found = new Map()) {
  for (const key of keys.filter(each => !found.has(each))) {
    if (!manifest[key]) throw new Error(`${key} is not in the manifest.`);
    found.set(key, manifest[key]);
    graph(manifest[key].imports ?? [], found);
  }
  return [...found.values()];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function wrong(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
