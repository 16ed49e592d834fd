import { judgeRoll } from '../domain/roll/judge-roll.js';
import { reportOn, type RollReport } from '../domain/roll/report.js';
import { readRollFile } from '../persistence/roll-file/read-roll-file.js';

/** What would become of a roll, without taking it over. @throws Refusal for a file that is no roll at all. */
export async function checkRollFile(path: string): Promise<RollReport> {
  return reportOn(judgeRoll(await readRollFile(path)));
}
