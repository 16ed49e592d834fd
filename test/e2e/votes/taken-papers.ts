import ExcelJS from 'exceljs';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

/** A paper of a vote, as somebody loads it down. */
export async function taken(
  { url }: Town,
  who: Visitor,
  voteId: string,
  name: string,
): Promise<{ status: number; bytes: Buffer }> {
  const answer = await fetch(`${url}/files/votes/${voteId}/papers/${name}`, { headers: who.headers });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Every cell of the first sheet. */
export async function textsOf(bytes: Buffer): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const texts: string[] = [];
  workbook.worksheets[0]!.eachRow(row => row.eachCell(cell => texts.push(cell.text)));
  return texts.join('\n');
}
