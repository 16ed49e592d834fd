import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { changesNothing, ImportStep } from '../../domain/roll-import/roll-import.js';
import { findRoll } from '../../domain/roll/find-roll.js';
import { RollJudge } from '../../domain/roll/judge-roll.js';
import { shownIn, type Line } from '../../domain/roll/line.js';
import { warningsOf } from '../../domain/roll/report.js';
import { compareWithRegister } from '../../persistence/roll-import/compare.js';
import { saveFindings } from '../../persistence/roll-import/findings.js';
import { lockRegister } from '../../persistence/roll-import/register-version.js';
import {
  lastDoneOfSameFile,
  lockRollImport,
  mayWorkOn,
  saveState,
} from '../../persistence/roll-import/roll-import.repository.js';
import { RollImportTable } from '../../persistence/roll-import/roll-import.table.js';
import { clearStage, Stage, takeOut } from '../../persistence/roll-import/stage.js';
import { sheetsInKept } from '../../persistence/roll-file/read-roll-file.js';
import { Pace } from './pace.js';
import type { RollImportTools } from './roll-import-tools.js';

const LINES_BETWEEN = 250;

/**
 * Reads the file, judges every row and compares what is accepted with the register: one transaction, so that a worker
 * that dies leaves nothing behind and the next one begins anew.
 */
export async function readRoll(tools: RollImportTools, id: string): Promise<void> {
  const pace = new Pace(tools.database, id, RollImportState.READING);
  try {
    await tools.database.transaction(async tx => {
      if (await mayWorkOn(tx, id)) await previewOf(tx, tools, id, pace);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await refuse(tools, id, error);
  }
}

async function previewOf(tx: Tx, tools: RollImportTools, id: string, pace: Pace): Promise<void> {
  const { clock, seals, files } = tools;
  const found = await tx.findOneByOrFail(RollImportTable, { id });
  if (found.state !== RollImportState.READING) return;
  await pace.note({ step: ImportStep.OPENING, done: 0, total: 0 });
  const roll = findRoll(sheetsInKept(await files.content(id), found.fileSha256));
  const judge = new RollJudge(roll);
  const stage = await Stage.open(tx, id, seals, clock.now());
  try {
    let lines = 0;
    for (const line of roll.lines) {
      const row = judge.judge(line);
      if (row) stage.add(line.number, row);
      if (++lines % LINES_BETWEEN > 0) continue;
      await stage.flush();
      await pace.note({ step: ImportStep.JUDGING, done: lines, total: 0 });
    }
    await stage.close();
  } catch (error) {
    await stage.abandon();
    throw error;
  }
  const verdict = judge.verdict();
  const outside = judge.leftOut(verdict);
  const leftOut = outside.filter(({ kind }) => kind !== 'DUPLICATE');
  const warnings = warningsOf(verdict);
  await pace.note({ step: ImportStep.COMPARING, done: verdict.rows, total: verdict.rows });
  await takeOut(
    tx,
    id,
    outside.filter(({ kind }) => kind !== 'REFUSED').map(({ line }) => line),
  );
  await saveFindings(tx, seals, id, { leftOut, warnings, lines: linesNumbered(roll.lines, leftOut) });
  const registerVersion = await lockRegister(tx, found.estateId);
  const comparison = await compareWithRegister(tx, id, found.estateId);
  const now = await lockRollImport(tx, id);
  const preview = {
    rows: verdict.rows,
    ...comparison,
    refused: verdict.refused.length,
    heldBack: leftOut.length - verdict.refused.length,
    duplicates: verdict.duplicates.length,
    warnings: warnings.length,
    sameFileAs: (await lastDoneOfSameFile(tx, now))?.id ?? null,
  };
  const headings = Array.from(roll.headings.cells, shownIn);
  // Nobody has to confirm nothing, and nobody should have to wait for it.
  if (changesNothing(preview)) {
    await clearStage(tx, id);
    return saveState(tx, now, RollImportState.DONE, {
      preview,
      headings,
      registerVersion,
      endedAt: clock.now(),
    });
  }
  await saveState(tx, now, RollImportState.PREVIEW, { preview, headings, registerVersion });
}

function linesNumbered(
  lines: Iterable<Line>,
  wanted: readonly { readonly line: number }[],
): Map<number, Line> {
  const numbers = new Set(wanted.map(({ line }) => line));
  const found = new Map<number, Line>();
  if (numbers.size === 0) return found;
  for (const line of lines) if (numbers.has(line.number)) found.set(line.number, line);
  return found;
}

async function refuse(
  { database, clock }: RollImportTools,
  id: string,
  { code, message }: Refusal,
): Promise<void> {
  await database.transaction(async tx => {
    const now = await lockRollImport(tx, id);
    if (now.state !== RollImportState.READING) return;
    const reason = { code, text: message };
    await saveState(tx, now, RollImportState.REFUSED, { reason, endedAt: clock.now() });
  });
}
