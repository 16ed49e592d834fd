import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const WEB = join(import.meta.dirname, '../../apps/web/src');
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).map(file => join(WEB, file));
const pages = files
  .filter(file => /\.tsx?$/.test(file))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }));
const sheets = files.filter(file => file.endsWith('.module.css'));

/** A page's names for sheets: of `import styles from './me.module.css'` the name is styles. */
const uses = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([line, name, path]) => ({
    ...{ page: relative(WEB, file), sheet: join(file, '..', path!), name: name! },
    text: text.replace(line, ''),
  })),
);

/** What classes take over from other sheets. */
const composed = sheets.flatMap(sheet =>
  [...readFileSync(sheet, 'utf8').matchAll(/composes: (\w+) from '([^']+)'/g)].map(([, name, path]) => ({
    sheet: join(sheet, '..', path!),
    name: name!,
  })),
);

describe('the styles of the web app', () => {
  it('are many sheets, each read by some page', () => {
    expect(sheets.length).toBeGreaterThan(100);
    const read = [...uses.map(({ sheet }) => sheet), ...composed.map(({ sheet }) => sheet)];
    expect(sheets.filter(sheet => !read.includes(sheet))).toEqual([]);
  });

  it('have no class that nothing wears', () => {
    const idle = sheets.flatMap(sheet => {
      const wearers = uses.filter(use => use.sheet === sheet);
      // Handed on whole, or asked by a key that is computed: what is worn cannot be told from here.
      if (
        wearers.some(({ name, text }) => new RegExp(`[={(,:[] *${name}(?![\\w.])|\\b${name}\\[`).test(text))
      )
        return [];
      return classesOf(sheet)
        .filter(each => !composed.some(({ sheet: from, name }) => from === sheet && name === each))
        .filter(each => !wearers.some(({ name, text }) => new RegExp(`\\b${name}\\.${each}\\b`).test(text)))
        .map(each => `${relative(WEB, sheet)} .${each}`);
    });
    expect(idle).toEqual([]);
  });

  it('know every class that a page puts on', () => {
    const unknown = uses.flatMap(({ page, sheet, name, text }) => {
      const known = classesOf(sheet);
      // Not those in quotes: keys of sentences may begin with the same word.
      return [...text.matchAll(new RegExp(`(?<=[\\s({,!?:[])${name}\\.(\\w+)`, 'g'))]
        .map(([, worn]) => worn!)
        .filter(worn => !known.includes(worn))
        .map(worn => `${page} ${name}.${worn}`);
    });
    const missing = composed.filter(({ sheet, name }) => !classesOf(sheet).includes(name));
    expect([...unknown, ...missing]).toEqual([]);
  });
});

function classesOf(sheet: string): string[] {
  const text = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...new Set([...text.matchAll(/\.([a-zA-Z_][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name!))];
}
