import { Refusal } from '@sifang/kernel';
import type { RegisterRow } from '../domain/register.js';
import type { Finding } from '../domain/roll/finding.js';
import { judgeRoll } from '../domain/roll/judge-roll.js';
import { readRollFile } from '../persistence/roll-file/read-roll-file.js';

/**
 * The rows of a roll that nobody needs to look at again. The first thing unclean, be it only mended, refuses the file.
 * @throws Refusal UNIT_CONTRADICTED, the code of what was refused or mended, or what `readRollFile` refuses.
 */
export async function readCleanRoll(path: string): Promise<readonly RegisterRow[]> {
  const { accepted, refused, conflicts, duplicates, warnings } = judgeRoll(await readRollFile(path));
  const [finding] = [...refused, ...duplicates, ...warnings];
  if (finding) throw inRow(finding);
  const [conflict] = conflicts;
  if (!conflict) return accepted;
  const sentence = `Rows ${conflict.rows.join(', ')} say different things of ${conflict.unit}.`;
  throw new Refusal('UNIT_CONTRADICTED', sentence);
}

function inRow({ row, code, text }: Finding): Refusal {
  return new Refusal(code, `Row ${row}: ${text}`);
}
