import { Injectable } from '@nestjs/common';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, Seals, type LiveState } from '@sifang/platform';
import { rights } from '../../domain/rights.js';
import { reasonToMend } from '../../domain/roll-import/reason-to-mend.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { heldBackWorkbook } from '../../persistence/roll-import/held-back-workbook.js';
import {
  findingsOfImport,
  heldBackRows,
  rollImportById,
  rollImportsOf,
  unitsOfImport,
  type FatedUnit,
  type FindingKind,
  type FindingRow,
  type Page,
  type RollImportRow,
  type UnitFate,
} from '../../persistence/roll-import/roll-import.queries.js';
import { importNotFound, ROLL_IMPORT_TOPIC } from '../../persistence/roll-import/roll-import.repository.js';

const MOST = 100;

/** Shows imports to those who keep the register; to everybody else they are not there. */
@Injectable()
export class RollImportReader {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  /** @throws Refusal IMPORT_NOT_FOUND */
  async one(actor: Actor, id: string): Promise<RollImportRow> {
    const found = await rollImportById(this.database, id);
    if (!found || !mayKeep(actor, found)) throw importNotFound();
    return found;
  }

  /** @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · NUMBER_OUT_OF_RANGE */
  async ofEstate(actor: Actor, estateId: string, first: number): Promise<RollImportRow[]> {
    requirePage({ skip: 0, first });
    const { path } = await lineageOf(this.database.source.manager, estateId, 'estateId');
    if (!belongsTo(actor, path)) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', 'estateId');
    if (!rights.mayKeep(actor, path))
      throw new Refusal(
        'NOT_ENTITLED',
        "Only the community and the town's property office see what was imported.",
      );
    return rollImportsOf(this.database, estateId, first);
  }

  /** @throws Refusal IMPORT_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async units(actor: Actor, id: string, fate: UnitFate, page: Page): Promise<FatedUnit[]> {
    requirePage(page);
    await this.one(actor, id);
    return unitsOfImport(this.database, id, fate, page);
  }

  /** @throws Refusal IMPORT_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async findings(actor: Actor, id: string, kind: FindingKind, page: Page): Promise<FindingRow[]> {
    requirePage(page);
    await this.one(actor, id);
    return findingsOfImport(this.database, id, kind, page);
  }

  /** A workbook to be mended and sent again. @throws Refusal IMPORT_NOT_FOUND · NOTHING_HELD_BACK */
  async heldBack(actor: Actor, id: string): Promise<{ readonly name: string; readonly workbook: Buffer }> {
    const { headings, fileName } = await this.one(actor, id);
    const rows = await heldBackRows(this.database, this.seals, id);
    if (!headings || rows.length === 0)
      throw new Refusal('NOTHING_HELD_BACK', 'No row of this file stayed out.');
    const workbook = await heldBackWorkbook(headings, rows, ({ codes }) => reasonToMend(codes));
    return { name: `${fileName.replace(/\.\w+$/, '')}-未导入.xlsx`, workbook };
  }

  /** @throws Refusal IMPORT_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    await this.one(actor, id);
    return new LiveChannel(ROLL_IMPORT_TOPIC, id, 'KEEPER', after, () => this.load(id));
  }

  private async load(id: string): Promise<LiveState> {
    const rollImport = await rollImportById(this.database, id);
    if (!rollImport) throw importNotFound();
    const { seq, epoch } = rollImport;
    const cursor = cursorOf(rollImport);
    return { seq, epoch, value: { cursor, seq, rollImport }, unchanged: { cursor, seq, rollImport: null } };
  }
}

function mayKeep(actor: Actor, { estateId, communityId, townId }: RollImportRow): boolean {
  return rights.mayKeep(actor, [estateId, communityId, townId]);
}

function requirePage({ skip, first }: Page): void {
  if (first >= 1 && first <= MOST && skip >= 0) return;
  throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
}
