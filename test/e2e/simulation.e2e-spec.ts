import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = [
  '--no-warnings',
  '--import',
  './test/typescript/register.mjs',
  'test/simulation/main.ts',
  '--smoke',
];
const COSTS = ['acts', 'views', 'deliveries', 'joins', 'lists', 'casts'];

interface Printed {
  readonly meetings: number;
  readonly listeners: number;
  readonly acts: number;
  readonly deliveries: number;
  readonly failedActs: number;
  readonly lostViews: number;
  readonly lostConnections: number;
  readonly costUs: Readonly<Record<string, { api: number; worker: number; database: number }>>;
  readonly bytes: { perUnit: number; perMeeting: number; walPerMeeting: number };
  readonly machines: Readonly<Record<string, { apiMachines: number; listeners: number }>>;
}

/** The programs in processes of their own, on a database of the tests' server; how long it takes says nothing here. */
describe('a small evening of a town', () => {
  let printed: Printed;
  let tables: string;
  beforeAll(async () => {
    const child = spawn(process.execPath, PROGRAM, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = [text(child.stdout), text(child.stderr)];
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(`It ended with ${code}:\n${await err}`);
    const lines = (await out).trimEnd().split('\n');
    printed = JSON.parse(lines.at(-1)!) as Printed;
    tables = lines.slice(0, -1).join('\n');
  }, 120_000);

  it('is held without a failed act, a lost view or a lost connection', () => {
    expect(printed).toMatchObject({ meetings: 2, failedActs: 0, lostViews: 0, lostConnections: 0 });
  });

  it('is a whole one: people come, vote, and everybody is shown it', () => {
    for (const what of ['check in', 'vote', 'announce', 'adopt', 'adjourn'])
      expect(tables).toContain(`| ${what}`);
    expect(printed.acts).toBeGreaterThan(100);
    expect(printed.listeners).toBeGreaterThan(24);
    expect(printed.deliveries).toBeGreaterThan(printed.acts);
  });

  it('says what each kind of happening costs, and what a place needs for it', () => {
    expect(Object.keys(printed.costUs)).toEqual(COSTS);
    for (const kind of ['acts', 'joins', 'lists']) expect(printed.costUs[kind]!.api).toBeGreaterThan(0);
    expect(Object.values(printed.bytes).every(bytes => bytes > 0)).toBe(true);
    expect(Object.keys(printed.machines)).toEqual(['town', 'city', 'country']);
    expect(printed.machines['city']!.listeners).toBeGreaterThan(printed.machines['town']!.listeners);
  });
});
