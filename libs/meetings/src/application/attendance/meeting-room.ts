import { Injectable } from '@nestjs/common';
import { ownersShare } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Clock } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { ownersIn, presenceByParty } from '../../domain/attendance/room.js';
import { nextStepAfter, stepAt } from '../../domain/check-in.js';
import { meetingNotFound, requireChair } from '../../domain/rights.js';
import { roomRow, type RoomRow, type RoomSeatRow } from '../../persistence/attendance/room.queries.js';
import { codeAtStep } from './codes.js';
import { ScreenDoor } from './screen-door.js';

/** What console and big screen show of the room and phones do not: they ask for it, so that nobody else has to hear of it. */
@Injectable()
export class MeetingRoom {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screens: ScreenDoor,
  ) {}

  /** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
  async forChair(actor: Actor, meetingId: string) {
    const row = await roomRow(this.database, meetingId);
    if (!row) throw meetingNotFound();
    requireChair(actor, row);
    return { ...(await this.shown(row)), remoteRequests: requestsOf(row.seats) };
  }

  /** @throws Refusal DOOR_CLOSED */
  async forScreen(meetingId: string, key: string) {
    await this.screens.require(meetingId, key);
    const row = await roomRow(this.database, meetingId);
    if (!row) throw meetingNotFound();
    return { ...(await this.shown(row)), remoteRequests: [] };
  }

  private async shown({ id, seq, estateId, checkInSecret, seats }: RoomRow) {
    const now = this.clock.now();
    const { invited, present } = ownersIn(seats);
    const owners =
      invited.length > 0 ? await ownersShare(this.database, estateId, { invited, present }) : null;
    return {
      ...{ meetingId: id, seq, presence: presenceByParty(seats) },
      checkInCode: codeAtStep(checkInSecret, stepAt(now)),
      codeChangesAt: nextStepAfter(now),
      serverTime: now,
      owners: owners && owners.invited.heads > 0 ? owners : null,
    };
  }
}

function requestsOf(seats: readonly RoomSeatRow[]) {
  return seats
    .filter(({ askedRemotelyAt }) => askedRemotelyAt !== null)
    .map(({ id, party, holderName, title, askedRemotelyAt }) => ({
      ...{ seatId: id, party, name: holderName, title, askedAt: new Date(askedRemotelyAt!) },
    }));
}
