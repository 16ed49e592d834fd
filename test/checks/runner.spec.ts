import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { aRun, type Run } from './a-run.js';

const skippedTest = `it.skip('opens a page, skipped: no browser starts here', () => {}); it('passes', () => {});`;

describe('npm test', () => {
  it('counts checks and tests and ends with the numbers', async () => {
    const run = await aRun({});
    expect(run).toMatchObject({ last: '11 passed, 0 failed', code: 0 });
  }, 30_000);

  it('tells skipped tests with their reasons', async () => {
    const run = await aRun({ tree: { 'browser/a.mjs': skippedTest } }, { args: ['browser'] });
    expect(run).toMatchObject({ last: '2 passed, 0 failed, 1 skipped', code: 0 });
    expect(run.lines).toContain(
      '  browser/a.mjs › opens a page, skipped: no browser starts here: no browser starts here',
    );
  }, 30_000);

  it('allows no skipped test where CI=true', async () => {
    const run = await aRun({ tree: { 'browser/a.mjs': skippedTest } }, { args: ['browser'], ci: true });
    expect(run).toMatchObject({ last: '2 passed, 1 failed', code: 1 });
  }, 30_000);

  describe('when something is wrong', () => {
    let run: Run;
    beforeAll(async () => {
      run = await aRun({
        scripts: {
          lint: 'node -e "console.log(1234567 * 3); process.exit(1)"',
          build: 'node -e "process.exit(1)"',
        },
        tree: {
          'unit/a.mjs': `it('passes', () => {}); it.skip('hides', () => {}); it('breaks', () => { throw new Error('so it does'); });`,
          'unit/b.mjs': `import './nowhere.mjs';`,
        },
        without: ['codegen', 'e2e/a.mjs'],
      });
    }, 30_000);

    const failures = () => run.lines.filter(line => line.startsWith('✗ ') && !/ \d+\.\d s/.test(line));

    it('names every failure and goes on', () => {
      expect(failures().sort()).toEqual([
        '✗ browser',
        '✗ e2e: no test ran',
        '✗ npm run build',
        '✗ npm run codegen -- --check',
        '✗ npm run lint',
        '✗ schema is fresh',
        '✗ unit/a.mjs › breaks',
        '✗ unit/a.mjs › hides',
        '✗ unit/b.mjs',
      ]);
      expect(run).toMatchObject({ last: '5 passed, 9 failed', code: 1 });
    });

    it('says why', () => {
      const said = run.lines.join('\n');
      expect(said).toContain('3703701');
      expect(said).toContain('so it does');
      expect(said).toContain('Skipped without a reason');
      expect(said).toContain('Not tried, because build failed.');
    });
  });

  it('refuses a step that does not exist', async () => {
    const run = await aRun({}, { args: ['untit'] });
    expect(run.code).toBe(2);
    expect(run.last).toContain('There is no step "untit".');
  }, 30_000);

  it('takes all it started with it when it is interrupted', async () => {
    let port = 0;
    const run = await aRun(
      { scripts: { arrows: 'node listen.cjs' }, tree: { 'listen.cjs': listen } },
      { args: ['arrows'], interruptWhen: async house => (port = await numberIn(join(house, 'port'))) },
    );
    expect(run.code).toBe(130);
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
  }, 30_000);
});

const listen = `require('net').createServer().listen(0, '127.0.0.1', function () {
  require('fs').writeFileSync('port', String(this.address().port));
});`;

async function numberIn(file: string): Promise<number> {
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await setImmediate();
  return Number(readFileSync(file, 'utf8'));
}
