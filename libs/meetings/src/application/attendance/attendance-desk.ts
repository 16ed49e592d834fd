import { Injectable } from '@nestjs/common';
import { maskPhone } from '@sifang/estates/domain';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { keysHaveExpired } from '../../domain/attendance/door.js';
import { mostProxies } from '../../domain/attendance/proxy.js';
import { kindOf } from '../../domain/kinds/kinds.js';
import { meetingNotFound, requireDesk, rights } from '../../domain/rights.js';
import { deskRow, type DeskRow, type DeskSeatRow } from '../../persistence/attendance/desk.queries.js';

/** What the desk of a meeting works with. */
export type Desk = ReturnType<typeof deskOf>;

@Injectable()
export class AttendanceDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async of(actor: Actor, meetingId: string): Promise<Desk> {
    const row = await this.row(actor, meetingId);
    return deskOf(row, rights.desk(actor, row, []), this.clock.now());
  }

  /** Who may stand in for a seat, or keep the desk. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async people(
    actor: Actor,
    meetingId: string,
  ): Promise<{ personId: string; name: string; title: string }[]> {
    const row = await this.row(actor, meetingId);
    const places = [row.estateId, row.communityId, row.townId];
    const known = await this.database.transaction(tx => officeHolders(tx, places, dayOf(this.clock.now())));
    return known.map(({ personId, name, appointments }) => ({
      ...{ personId, name },
      title: appointments[0]?.title ?? '',
    }));
  }

  /** Its row, for those who keep the desk. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async row(actor: Actor, meetingId: string): Promise<DeskRow> {
    const row = await deskRow(this.database, meetingId);
    if (!row) throw meetingNotFound();
    const clerks = row.clerks.map(({ personId }) => personId);
    requireDesk(actor, row, clerks);
    return row;
  }
}

function deskOf(row: DeskRow, mayNameClerks: boolean, now: Date) {
  return {
    ...row,
    meetingId: row.id,
    mayNameClerks,
    takesProxies: mostProxies(kindOf(row.kind)) > 0,
    seats: row.seats.map(deskSeat),
    doors: (keysHaveExpired(row, now) ? [] : row.doors).map(door => ({
      ...door,
      openedAt: new Date(door.openedAt),
    })),
  };
}

function deskSeat({ phone, stays, askedRemotelyAt, ...seat }: DeskSeatRow) {
  const last = stays.at(-1);
  const here = last && last.until === null ? last : null;
  return {
    ...seat,
    seatId: seat.id,
    phoneMasked: maskPhone(phone === null ? null : phone.replace(/^\+86(?=\d{11}$)/, '')),
    presentSince: here ? new Date(here.since) : null,
    leftAt: !here && last?.until ? new Date(last.until) : null,
    way: here?.way ?? null,
    standIn: here?.standIn ?? null,
    askedRemotelyAt: askedRemotelyAt === null ? null : new Date(askedRemotelyAt),
  };
}
