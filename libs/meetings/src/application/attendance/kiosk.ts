import { Injectable } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Acts, Database } from '@sifang/platform';
import { doorClosed, DoorKind } from '../../domain/attendance/door.js';
import { doorByKey } from '../../persistence/attendance/door.repository.js';
import { MeetingReader } from '../meeting-reader.js';
import { checkInAtKiosk, type CheckInAtKiosk } from './check-in-at-kiosk.js';

/** A machine in the room at which people pick their own name. */
@Injectable()
export class Kiosk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly reader: MeetingReader,
  ) {}

  /** @throws Refusal DOOR_CLOSED */
  async seats(meetingId: string, key: string) {
    const wanted = { key, kind: DoorKind.KIOSK, now: this.clock.now() };
    const door = await doorByKey(this.database, meetingId, wanted);
    if (!door) throw doorClosed();
    const { title, venue, state, seats } = await this.reader.whole(meetingId);
    return {
      ...{ meetingId, title, venue, state },
      seats: seats.map(({ id, party, holderName, title: office, presentSince }) => ({
        ...{ seatId: id, party, holderName, title: office, present: presentSince !== null },
      })),
    };
  }

  /** @throws Refusal as `checkInAtKiosk` */
  async checkIn(input: CheckInAtKiosk) {
    await this.acts.run(checkInAtKiosk, null, input);
    return this.seats(input.meetingId, input.key);
  }
}
