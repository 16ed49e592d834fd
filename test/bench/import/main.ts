import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, rounded } from '../figures/median.js';
import { printTable } from '../figures/table.js';
import { readOptions } from '../options.js';
import { Child } from '../processes/child.js';
import { run } from '../run.js';
import { aLargeRoll, asCsv, EXAMPLE, writeXlsx } from './a-large-roll.js';
import { BareCopy } from './bare-copy.js';

interface Imported {
  /** From the bytes on the disk to a preview that a person can look at. */
  readonly readMs: number;
  /** From the confirmation to the register. */
  readonly writeMs: number;
  readonly rows: number;
}

const options = readOptions();
const rounds = options.smoke ? 1 : options.quick ? 3 : 7;
const rows = options.smoke ? 2_000 : options.quick ? 10_000 : 50_000;
const FORMS = ['csv', 'xlsx'] as const;

requireBuild();
await run(15, async databaseUrl => {
  const folder = await mkdtemp(join(tmpdir(), 'sifang-bench-import-'));
  try {
    return await bench(databaseUrl, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function bench(databaseUrl: string, folder: string) {
  const files = await writeRolls(folder);
  const bare = await BareCopy.open(databaseUrl);
  // A process for each form, so that each has a peak of its own.
  const importers = await Promise.all(
    FORMS.map(form =>
      Child.start<number>(
        new URL('importer.mjs', import.meta.url),
        { databaseUrl, dataDir: join(folder, form) },
        [],
      ),
    ),
  );
  const times = { copy: [] as number[], csv: [] as Imported[], xlsx: [] as Imported[] };
  await bare.clear();
  await importers[0]!.child.ask('import', files.csv);
  await bare.learn();
  await bare.clear();
  await importers[1]!.child.ask('import', files.xlsx);
  const peaks = await peakOf(importers);
  for (let round = 0; round < rounds; round++) {
    await bare.clear();
    times.copy.push(await bare.run());
    for (const [at, form] of FORMS.entries()) {
      await bare.clear();
      times[form].push(await importers[at]!.child.ask<Imported>('import', files[form]));
    }
  }
  await bare.close();
  const peaksOfAll = await peakOf(importers);
  const atRest = Math.max(...importers.map(({ opened }) => opened));
  console.log(`A process that has opened the database and imported nothing: ${atRest.toFixed(0)} MB.`);
  return report(times, peaks, peaksOfAll);
}

/** The most that each has had in memory since it began. */
function peakOf(importers: readonly { readonly child: Child }[]): Promise<number[]> {
  return Promise.all(importers.map(({ child }) => child.ask<number>('peak RSS')));
}

/** Whatever is older than its sources is built, as it is for every program. */
function requireBuild(): void {
  const { status } = spawnSync(process.execPath, ['apps/start.mjs', 'import-check', EXAMPLE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The programs could not be built.');
}

async function writeRolls(folder: string): Promise<Record<(typeof FORMS)[number], string>> {
  const lines = await aLargeRoll(rows);
  const files = { csv: join(folder, 'roll.csv'), xlsx: join(folder, 'roll.xlsx') };
  await writeFile(files.csv, asCsv(lines));
  await writeXlsx(lines, files.xlsx);
  return files;
}

interface Times {
  readonly copy: readonly number[];
  readonly csv: readonly Imported[];
  readonly xlsx: readonly Imported[];
}

/**
 * Of one roll the peak is what it needs. Where rolls follow each other without a pause, V8 leaves what is over from the
 * last ones lying as long as the machine has room, and that peak says what it may come to.
 */
function report(times: Times, peaks: readonly number[], peaksOfAll: readonly number[]) {
  const copy = median(times.copy);
  for (const { rows: written } of [...times.csv, ...times.xlsx])
    if (written !== rows) throw new Error(`${written} of ${rows} rows were written.`);
  const side = (name: string, all: readonly Imported[], at: number) => {
    const whole = median(all.map(({ readMs, writeMs }) => readMs + writeMs));
    const cells = [median(all.map(({ readMs }) => readMs)), median(all.map(({ writeMs }) => writeMs)), whole];
    return {
      ratio: whole / copy,
      row: [
        name,
        ...cells.map(ms => ms.toFixed(0)),
        (whole / copy).toFixed(2),
        peaks[at]!.toFixed(0),
        peaksOfAll[at]!.toFixed(0),
      ],
    };
  };
  const csv = side('CSV, from its bytes', times.csv, 0);
  const xlsx = side('xlsx, from its bytes', times.xlsx, 1);
  console.log(
    `${rows} rows into an empty register, ${rounds} rounds in turn after one that is not counted, medians. Bare COPY: the ` +
      'same rows, already judged and sealed, into the same tables. Read: opened, judged, sealed, staged, compared. Write: ' +
      'stage to register, one transaction.',
  );
  printTable(
    ['side', 'read ms', 'write ms', 'together ms', '× COPY', 'peak RSS MB, one roll', 'all of them'],
    [['bare COPY', '', '', copy.toFixed(0), '1.00', '', ''], csv.row, xlsx.row],
  );
  return {
    bench: 'import',
    rows,
    toCopy: rounded(csv.ratio),
    xlsxToCopy: rounded(xlsx.ratio),
    peakRssMB: Math.round(Math.max(...peaks)),
    peakRssOfAllMB: Math.round(Math.max(...peaksOfAll)),
  };
}
