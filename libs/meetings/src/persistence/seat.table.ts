import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SeatRole } from '../domain/kinds/meeting-kind.js';
import { Party } from '../domain/party.js';

@Entity('meeting_seat')
export class SeatTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('text')
  party: Party;

  @Column('integer')
  position: number;

  @Column('uuid')
  personId: string;

  @Column('text')
  holderName: string;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('text', { nullable: true })
  organisationName: string | null;

  @Column('text')
  role: SeatRole;

  @Column('boolean')
  votes: boolean;
}

/** One stay of a seat's holder in the room; leaving and returning makes a second. */
@Entity('attendance')
export class AttendanceTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  seatId: string;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz', { nullable: true })
  until: Date | null;
}
