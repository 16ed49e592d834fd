import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');

describe('the stylesheets', () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.css'),
  );

  it('take classes of another file by its name, never by `composes`, whose copy does not know where it came from', () => {
    expect(sheets.length).toBeGreaterThan(50);
    const composing = sheets.filter(path =>
      /composes:.* from /.test(readFileSync(join(SOURCES, path), 'utf8')),
    );
    expect(composing).toEqual([]);
  });
});
