import { Injectable } from '@nestjs/common';
import { Office, officeActingUnder, type Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { audit, Database } from '@sifang/platform';
import type { DeskRow } from '../../../persistence/attendance/desk.queries.js';
import { AttendanceDesk } from '../attendance-desk.js';
import { asExcel } from './excel.js';
import { sheetOf } from './rows.js';
import { asWord } from './word.js';

const WRITERS = { docx: asWord, xlsx: asExcel };
const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const SECRETARIAT = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

export interface SheetAsked {
  readonly meetingId: string;
  /** docx or xlsx. */
  readonly format: string;
  /** Telephones whole, for the community's secretariat alone; the look stands in the audit trail. */
  readonly full: boolean;
}

export interface SheetFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** 签到表, filled from the attendance. */
@Injectable()
export class SignInSheet {
  constructor(
    private readonly desk: AttendanceDesk,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · SHEET_FORMAT_UNKNOWN */
  async write(actor: Actor, { meetingId, format, full }: SheetAsked): Promise<SheetFile> {
    if (format !== 'docx' && format !== 'xlsx')
      throw new Refusal('SHEET_FORMAT_UNKNOWN', 'A sheet is written as docx or xlsx.', 'format');
    const row = await this.desk.row(actor, meetingId);
    if (full) await this.noteFullLook(actor, row);
    const sheet = sheetOf(row, full);
    return {
      name: `${sheet.title}.${format}`,
      mediaType: MEDIA_TYPES[format],
      content: await WRITERS[format](sheet, row.startsAt),
    };
  }

  private async noteFullLook(actor: Actor, row: DeskRow): Promise<void> {
    const under = officeActingUnder(actor, SECRETARIAT, [row.communityId]);
    if (!under) throw new Refusal('NOT_ENTITLED', 'Whole telephones are for the community of this estate.');
    await this.database.transaction(tx =>
      audit.append(tx, {
        at: this.clock.now(),
        actor: { personId: actor.personId, name: actor.name, under },
        act: 'SIGN_IN_SHEET_TAKEN',
        subject: { kind: 'meeting', id: row.id },
        placeId: row.estateId,
        details: { seats: row.seats.length },
      }),
    );
  }
}
