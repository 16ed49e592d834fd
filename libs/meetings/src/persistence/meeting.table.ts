import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KindCode } from '../domain/kinds/meeting-kind.js';
import type { KindRules } from '../domain/kinds/rules.js';
import { MeetingState } from '../domain/lifecycle.js';
import type { Meeting } from '../domain/meeting.js';

@Entity('meeting')
export class MeetingTable implements Meeting {
  @PrimaryColumn('uuid')
  id: string;

  /** Grows with each event; the live views of this meeting carry it. */
  @Column('integer')
  seq: number;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('integer')
  number: number;

  @Column('text')
  kind: KindCode;

  @Column('jsonb')
  rules: KindRules;

  @Column('text')
  title: string;

  @Column('text')
  venue: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('uuid')
  chairId: string;

  @Column('text')
  state: MeetingState;

  @Column('boolean')
  guestsAdmitted: boolean;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  adjournedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  recessSince: Date | null;

  @Column('timestamptz', { nullable: true })
  recessUntil: Date | null;

  /** The consultation to which this meeting summons the missing parties again. */
  @Column('uuid', { nullable: true })
  resummonsId: string | null;
}
