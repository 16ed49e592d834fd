import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BundleForm, linesOf, sealed } from '../../../test/bundles/a-bundle.js';

const ROOT = new URL('../../../', import.meta.url).pathname;

describe('the verify program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function verify(content: Buffer | string | null, ...words: string[]) {
    if (content !== null) writeFileSync(join(folder, 'vote.bundle'), content);
    const program = ['--import', './test/typescript/register.mjs', 'apps/worker/src/verify.ts'];
    const env = { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '--no-warnings' };
    const file = content === null ? [] : ['vote.bundle'];
    return spawnSync(process.execPath, [...program, ...file, ...words], { cwd: ROOT, env, encoding: 'utf8' });
  }
  const genuine = sealed(linesOf(BundleForm.TELLERS));

  it('exits with 0 when everything holds', () => {
    const { status, stdout, stderr } = verify(genuine);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('全部核验通过 everything holds');
  });

  it('exits with 1 and says in Chinese and English what does not', () => {
    const { status, stdout } = verify(genuine.toString().replace('"choices":"AA"', '"choices":"RR"'));
    expect(status).toBe(1);
    expect(stdout).toContain(
      '✗ LEAF_HASH: 第 0 张选票与其叶的哈希值不符；ballot 0 is not what its leaf says',
    );
    expect(stdout).not.toContain('✓');
  });

  it('exits with 1 when the bundle is of another key than was asked for', () => {
    const { status, stdout } = verify(genuine, '--key', 'ab'.repeat(8));
    expect([status, stdout.includes('KEY_FOREIGN')]).toEqual([1, true]);
  });

  it.each([
    ['bundle', 'no bundle', []],
    ['bundle', null, []],
    ['bundle', null, ['nowhere.bundle']],
    ['receipt', genuine.toString(), ['--receipt', 'vote.bundle']],
    ['options', genuine.toString(), ['--hurry']],
  ])('exits with 2 and one line that names the %s', (field, content, words) => {
    const { status, stdout, stderr } = verify(content, ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${field}: [^\n]+\n$`));
  });
});
