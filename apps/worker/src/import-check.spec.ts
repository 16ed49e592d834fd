import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ROLLS = 'libs/estates/test-data';

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as it stands in its sources, in another process. */
async function importCheck(words: readonly string[], standingIn = ROOT): Promise<Said> {
  const program = ['--import', './test/typescript/register.mjs', 'apps/worker/src/import-check.ts', ...words];
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: standingIn },
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { code, ...said };
}

describe('npm run import:check', () => {
  it('prints the report on the file where the person stands, and nothing else, also when rows are refused', async () => {
    const { code, out, err } = await importCheck(['changhe-roll-dirty.gbk.csv'], `${ROOT}${ROLLS}`);
    const expected = JSON.parse(await readFile(`${ROOT}${ROLLS}/changhe-roll-dirty.expected.json`, 'utf8'));
    const report = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(report)).toEqual([
      'rows',
      'accepted',
      'warnings',
      'refused',
      'conflicts',
      'duplicates',
      'withoutParking',
      'withParking',
    ]);
    expect(report).toMatchObject({
      withoutParking: expected.withoutParking,
      withParking: expected.withParking,
    });
  });

  it.each([
    ['no file is given', []],
    ['there is none', ['nowhere.xlsx']],
    ['it is no roll', ['package.json']],
  ])('says in one sentence that %s, and nothing on standard output', async (_, words) => {
    const { code, out, err } = await importCheck(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[A-Z].*\n$/);
  });
});
