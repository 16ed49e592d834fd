import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 议定事项 as the meeting recorded it. What becomes of it is told by the context that follows resolutions. */
@Entity('meeting_outcome')
export class OutcomeTable {
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

  @Column('timestamptz')
  recordedAt: Date;
}
