import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MINUTES = 60_000;

/** The benchmark's last line, from a run that is too short for its figures to mean anything. */
async function lastLineOf(bench: string): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', `bench:${bench}`, '--', '--smoke'],
    {
      timeout: 4 * MINUTES,
    },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as Record<string, unknown>;
}

const below = (most: number) => ({ asymmetricMatch: (figure: number) => figure > 0 && figure < most });
/** Of memory, which a hundred connections may find in what the process had kept: nothing more is an answer. */
const atMost = (most: number) => ({ asymmetricMatch: (figure: number) => figure >= 0 && figure <= most });
const above = (least: number) => ({ asymmetricMatch: (figure: number) => figure > least });

// Limits that only a collapse passes: a busy machine moves these figures by a factor of three.
describe('a smoke of the benchmark', () => {
  it(
    'of the live meeting: nothing is missing, and frames are still shared',
    async () => {
      expect(await lastLineOf('live')).toEqual({
        ...{ bench: 'live', clients: 100, changesPerSecond: 20, missing: 0 },
        ...{ cpuToRaw: below(12), p99ToRaw: below(200), betterThanStock: above(1.5), rssKB: atMost(100) },
      });
    },
    5 * MINUTES,
  );

  it(
    'of queries: plans are still compiled, and one statement still reads a list',
    async () => {
      expect(await lastLineOf('queries')).toEqual({
        bench: 'queries',
        ...{ listToRawJson: below(10), betterThanStock: above(1), databaseListToSql: below(8) },
      });
    },
    5 * MINUTES,
  );

  it(
    'of the import: the roll still streams into the register',
    async () => {
      expect(await lastLineOf('import')).toEqual({
        ...{ bench: 'import', rows: 2_000 },
        ...{ toCopy: below(25), xlsxToCopy: below(50) },
        ...{ peakRssMB: below(300), peakRssOfAllMB: below(400) },
      });
    },
    5 * MINUTES,
  );

  it(
    'of the tally: heads with one ballot are still counted in one scan',
    async () => {
      expect(await lastLineOf('tally')).toEqual({ bench: 'tally', ballots: 20_000, toCount: below(30) });
    },
    5 * MINUTES,
  );

  it(
    'of ballots: those who wait still share a commit, and nothing is lost or doubled',
    async () => {
      expect(await lastLineOf('ballots')).toEqual({
        ...{ bench: 'ballots', lost: 0, doubled: 0 },
        inProcess: { betterThanSave: above(2), betterThanSingleInsert: above(0.7) },
        graphql: { betterThanStock: above(1), toRawHttp: above(0.05) },
      });
    },
    5 * MINUTES,
  );
});
