import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../../', import.meta.url).pathname;
const CASE = {
  profile: 'national',
  matter: '278-4',
  totals: { heads: 900, area: '90000.00' },
  participating: { heads: 600, area: '60000.00' },
  agree: { heads: 301, area: '30000.01' },
};

describe('the tally program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function tally(text: string | null): { status: number | null; stdout: string; stderr: string } {
    const file = join(folder, 'case.json');
    if (text !== null) writeFileSync(file, text);
    const program = ['--import', './test/typescript/register.mjs', 'apps/worker/src/tally.ts'];
    // It finds the file from where npm was called.
    const env = { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '--no-warnings' };
    const words = text === null ? [] : ['case.json'];
    return spawnSync(process.execPath, [...program, ...words], { cwd: ROOT, env, encoding: 'utf8' });
  }

  it('prints the decision and nothing else', () => {
    const { status, stdout, stderr } = tally(`\uFEFF${JSON.stringify(CASE)}`);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'PASSED',
      minimum: {
        participatingHeads: 600,
        participatingArea: '60000.00',
        agreeHeads: 301,
        agreeArea: '30000.01',
      },
      flags: [],
    });
  });

  it.each([
    ['matter', JSON.stringify({ ...CASE, matter: '278-0' })],
    ['agree.area', JSON.stringify({ ...CASE, agree: { heads: 1, area: '1.001' } })],
    ['a b', JSON.stringify({ ...CASE, 'a\nb': 1 })],
    ['case', '{ "profile": '],
    ['case', null],
  ])('refuses with 2 and one line that names %s', (field, text) => {
    const { status, stdout, stderr } = tally(text);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${field}: [^\n]+\n$`));
  });
});
