import { readFile } from 'node:fs/promises';
import { startWorker } from '../worker/a-worker.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

export type Import = Record<string, any>;

const SHOWN = `id state fileName fileBytes uploadedByName endedAt registerVersion confirmedByName reason { code text }
  progress { step done total }
  preview { rows added changed same refused heldBack duplicates warnings missing sameFileAs
            before { withoutParking { heads area } withParking { heads area } }
            after { withoutParking { heads area } withParking { heads area } } }`;

/** Rolls of 畅和家园, as the unit tests and the demo have them. */
export function exampleRoll(name: string): Promise<Buffer> {
  const folder = name === 'changhe-roll.xlsx' ? 'apps/api/demo' : 'libs/estates/test-data';
  return readFile(`${folder}/${name}`);
}

export interface Row {
  readonly room: string;
  readonly area?: string;
  readonly owners?: string;
  readonly ids?: string;
  readonly phone?: string;
  readonly use?: string;
  readonly building?: string;
}

const HEADINGS =
  '序号,楼栋,单元,房号,房屋用途,专有部分面积(㎡),面积来源,权属状态,产权人,证件号后六位,手机号,共有情况,备注';

/** A roll as small as a test needs. */
export function aRollFile(rows: readonly Row[]): Buffer {
  const lines = rows.map(
    (
      { room, area = '89.64', owners = '沈文', ids = '606492', phone = '', use = '住宅', building = '3号楼' },
      at,
    ) => [at + 1, building, '1单元', room, use, area, '登记', '已登记', owners, ids, phone, '', ''].join(','),
  );
  return Buffer.from([HEADINGS, ...lines].join('\r\n'));
}

/** As the wizard sends it. */
export async function sendRoll(
  visitor: Visitor,
  estateId: string,
  content: Buffer | ReadableStream,
  name = '名册.csv',
): Promise<{
  readonly status: number;
  readonly id: string;
  readonly code: string;
  readonly message: string;
}> {
  const address = `${visitor.url}/imports?estateId=${estateId}&name=${encodeURIComponent(name)}`;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { ...visitor.headers, 'content-type': 'application/octet-stream' },
    body: content as never,
    duplex: 'half',
  } as RequestInit);
  const body = (await answer.json()) as Record<string, any>;
  const [error] = body['errors'] ?? [{ extensions: {} }];
  return { status: answer.status, id: body['id'], code: error.extensions.code, message: error.message };
}

export async function importOf(visitor: Visitor, id: string): Promise<Import> {
  const asked = `query ($id: ID!) { rollImport(rollImportId: $id) { ${SHOWN} } }`;
  return (await visitor.ask(asked, { id }))['rollImport'];
}

/** Lets a worker do what there is to do, and resolves with what has become of the import. */
export async function workedOn(town: Town, visitor: Visitor, id: string): Promise<Import> {
  const worker = await startWorker(town);
  try {
    for (;;) {
      const found = await importOf(visitor, id);
      if (!['UPLOADED', 'READING', 'CONFIRMED', 'APPLYING'].includes(found['state'])) return found;
    }
  } finally {
    await worker.stop();
  }
}

export async function previewed(
  town: Town,
  visitor: Visitor,
  estateId: string,
  content: Buffer,
  name?: string,
): Promise<Import> {
  const { id, code } = await sendRoll(visitor, estateId, content, name);
  if (!id) throw new Error(`The roll was not taken: ${code}`);
  return workedOn(town, visitor, id);
}

export const CONFIRM = `mutation ($input: ConfirmRollImportInput!) { confirmRollImport(input: $input) { id state } }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawRollImport(rollImportId: $id) { state } }`;

export function confirmation({ id, registerVersion }: Import): object {
  return { input: { rollImportId: id, registerVersion } };
}

export async function imported(
  town: Town,
  visitor: Visitor,
  estateId: string,
  content: Buffer,
  name?: string,
): Promise<Import> {
  const preview = await previewed(town, visitor, estateId, content, name);
  if (preview['state'] === 'DONE') return preview;
  await visitor.ask(CONFIRM, confirmation(preview));
  return workedOn(town, visitor, preview['id']);
}

export async function unitsOf(visitor: Visitor, id: string, fate: string, first = 50): Promise<Import[]> {
  const asked = `query ($id: ID!, $fate: RollImportUnitFate!, $first: Int!) {
    rollImportUnits(rollImportId: $id, fate: $fate, first: $first) { unit row owners area changes { field before after } } }`;
  return (await visitor.ask(asked, { id, fate, first }))['rollImportUnits'];
}

export async function findingsOf(visitor: Visitor, id: string, kind: string): Promise<Import[]> {
  const asked = `query ($id: ID!, $kind: RollImportFindingKind!) {
    rollImportFindings(rollImportId: $id, kind: $kind, first: 100) { row code text } }`;
  return (await visitor.ask(asked, { id, kind }))['rollImportFindings'];
}

/** What stands in the register of an estate: unit → owners now, area. */
export async function registerOf({ database }: Town, estateId: string): Promise<Record<string, any>[]> {
  return database.source.query(
    `SELECT concat_ws(' ', u.building, nullif(u.section, ''), u.room) AS unit, u.area, u.version,
            (SELECT string_agg(o.name, '、' ORDER BY o.position) FROM unit_owner o WHERE o.unit_id = u.id AND o.until IS NULL) AS owners,
            (SELECT count(*)::integer FROM unit_owner o WHERE o.unit_id = u.id AND o.until IS NOT NULL) AS past
       FROM unit u WHERE u.estate_id = $1 ORDER BY unit`,
    [estateId],
  );
}
