import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const REGISTER = fileURLToPath(new URL('../../typescript/register.mjs', import.meta.url));

/** A drill takes twenty seconds; a busy machine may take several times as long. */
const PATIENCE_MS = 180_000;

/** Runs a drill in its shortest form. @returns its exit code and the figures of its last line */
async function drill(name: string, ...words: string[]) {
  const file = fileURLToPath(new URL(`../../drills/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', REGISTER, file, '--smoke', '--seed', '7', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
  });
  const exit = new Promise<number | null>(resolve => child.on('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  const figures = /^.*(\{"drill".*\})$/m.exec(said.join('\n'))?.[1];
  if (!figures) throw new Error(said.join('\n'));
  return { code: await exit, figures: JSON.parse(figures) as Record<string, any> };
}

describe('a meeting goes on while phones are cut off and copies of the server are killed', () => {
  it(
    'and at each rest every phone shows what the server says, with nothing doubled',
    async () => {
      const { code, figures } = await drill('resume');
      expect(figures).toMatchObject({ clients: 40, wrong: 0, doubles: 0 });
      for (const what of ['kills', 'restarts', 'feed cuts']) expect(figures[what]).toBeGreaterThan(0);
      expect(figures['rests']).toBeGreaterThan(1);
      expect(figures['cuts']).toBeGreaterThan(40);
      expect(figures['deliveries']).toBeGreaterThanOrEqual(500);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'and the drill notices when one view in five is lost on the way',
    async () => {
      const { code, figures } = await drill('resume', '--lose', '5');
      expect(figures['wrong']).toBeGreaterThan(0);
      expect(code).toBe(1);
    },
    PATIENCE_MS,
  );
});

describe('a server that starts again', () => {
  it(
    'has everybody back within ten seconds, whether it said goodbye or not',
    async () => {
      const { code, figures } = await drill('restart');
      expect(figures).toMatchObject({ clients: 100, toldToComeBack: 100, turnedAway: [0, 0], wrong: 0 });
      expect(Math.max(...Object.values<number>(figures['backMs']))).toBeLessThan(10_000);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );
});

describe('a server that is killed between the commit of a ballot and its answer', () => {
  it(
    'has lost and doubled nothing, and every phone has its receipt',
    async () => {
      const { code, figures } = await drill('ballots');
      expect(figures).toMatchObject({ kills: 2, wrong: 0 });
      expect(figures['unanswered']).toBeGreaterThan(0);
      expect(figures['ballots']).toBeGreaterThan(0);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );
});
