import type { CalendarDay } from '@sifang/kernel';
import type { Party } from '@sifang/meetings/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer, AnswerKind } from '../domain/answer.js';
import type { Passages } from '../domain/passage.js';
import type { VersionState } from '../domain/lifecycle.js';
import type { Compiled, Minutes, SeatHolder, Version } from '../domain/minutes.js';

@Entity('minutes')
export class MinutesTable implements Minutes {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('integer')
  seq: number;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('text')
  title: string;

  @Column('uuid')
  chairId: string;

  @Column('jsonb')
  seats: SeatHolder[];
}

@Entity('minutes_version')
export class VersionTable implements Version {
  @PrimaryColumn('uuid')
  minutesId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  state: VersionState;

  @Column('text')
  reason: string;

  @Column('jsonb')
  passages: Passages;

  @Column('timestamptz')
  begunAt: Date;

  @Column('text')
  begunByName: string;

  @Column('jsonb', { nullable: true })
  compiled: Compiled | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  confirmBy: Date | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('date', { nullable: true })
  publishedFrom: CalendarDay | null;

  @Column('date', { nullable: true })
  publishedUntil: CalendarDay | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text')
  endReason: string;
}

@Entity('minutes_answer')
export class AnswerTable implements Answer {
  @PrimaryColumn('uuid')
  minutesId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('text')
  party: Party;

  @Column('text')
  kind: AnswerKind;

  @Column('text')
  text: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  name: string;

  @Column('text')
  title: string;

  @Column('timestamptz')
  at: Date;
}
