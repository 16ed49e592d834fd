import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OutcomeTerms } from '../domain/outcome.js';

/** 议定事项 as the meeting recorded it. What becomes of it is told by the context that follows resolutions. */
@Entity('meeting_outcome')
export class OutcomeTable implements OutcomeTerms {
  @PrimaryColumn('uuid')
  resolutionId: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  motionId: string;

  @Column('text')
  number: string;

  @Column('text')
  text: string;

  @Column('text')
  addresseeName: string;

  @Column('date')
  dueOn: CalendarDay;

  @Column('text', { array: true })
  supportingNames: string[];

  @Column('integer', { nullable: true })
  workingDays: number | null;

  @Column('bigint', { nullable: true })
  moneyFen: number | null;

  @Column('bigint', { nullable: true })
  quantityMilli: number | null;

  @Column('text', { nullable: true })
  quantityUnit: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
