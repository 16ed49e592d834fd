import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instrument, InstrumentKind } from '../domain/instrument.js';
import type { Objection, ObjectionDecision } from '../domain/objection.js';
import type { Round, RoundState, Settings } from '../domain/round.js';

@Entity('rating_round')
export class RoundTable implements Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  seq: number;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  kind: InstrumentKind;

  @Column('jsonb')
  instrument: Instrument;

  @Column('jsonb')
  settings: Settings;

  @Column('text')
  period: string;

  @Column('text')
  state: RoundState;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  closesAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('date', { nullable: true })
  objectUntil: CalendarDay | null;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}

@Entity('rating_objection')
export class ObjectionTable implements Objection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  roundId: string;

  @Column('text')
  item: string;

  @Column('text')
  text: string;

  @Column('uuid')
  filedBy: string;

  @Column('timestamptz')
  filedAt: Date;

  @Column('text', { nullable: true })
  decision: ObjectionDecision | null;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
