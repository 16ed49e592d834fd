import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResolutionState } from '../domain/lifecycle.js';
import type { Answer, Extension, Resolution, ResolutionSource } from '../domain/resolution.js';
import type { TermUnit } from '../domain/term.js';

@Entity('resolution')
export class ResolutionTable implements Omit<Resolution, 'answer'> {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  seq: number;

  @Column('text')
  number: string;

  @Column('text')
  text: string;

  /** Null: no meeting decided it, but `sourceKind` did. */
  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('uuid', { nullable: true })
  motionId: string | null;

  @Column('text')
  sourceKind: ResolutionSource;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Column('text', { nullable: true })
  sourceTitle: string | null;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('uuid')
  addresseeId: string;

  @Column('uuid', { array: true })
  supportingIds: string[];

  @Column('uuid')
  adoptedBy: string;

  @Column('timestamptz')
  adoptedAt: Date;

  @Column('text')
  state: ResolutionState;

  @Column('timestamptz')
  stateSince: Date;

  @Column('integer')
  round: number;

  @Column('date')
  dueOn: CalendarDay;

  @Column('text')
  termUnit: TermUnit;

  /** Whole numbers of 0.01 yuan. */
  @Column('bigint', { nullable: true })
  moneyFen: number | null;

  /** Thousandths of the unit. */
  @Column('bigint', { nullable: true })
  quantityMilli: number | null;

  @Column('text', { nullable: true })
  quantityUnit: string | null;

  @Column('timestamptz', { nullable: true })
  overdueSince: Date | null;

  @Column('integer')
  failedChecks: number;

  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  @Column('jsonb', { nullable: true })
  extension: Extension | null;

  @Column('integer')
  supervision: number;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** When the clock has something to do next; null when it has not. */
  @Column('date', { nullable: true })
  watchOn: CalendarDay | null;
}

@Entity('resolution_answer')
export class AnswerTable implements Answer {
  @PrimaryColumn('uuid')
  resolutionId: string;

  @PrimaryColumn('integer')
  round: number;

  @Column('text')
  text: string;

  @Column('date')
  doneBy: CalendarDay;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('uuid')
  answeredById: string;

  @Column('text')
  answeredByName: string;
}
