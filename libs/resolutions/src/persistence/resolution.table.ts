import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer, Resolution } from '../domain/resolution.js';

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

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  motionId: string;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('uuid')
  addresseeId: string;

  @Column('uuid')
  adoptedBy: string;

  @Column('timestamptz')
  adoptedAt: Date;

  @Column('date')
  dueOn: CalendarDay;

  @Column('timestamptz', { nullable: true })
  overdueSince: Date | null;
}

@Entity('resolution_answer')
export class AnswerTable implements Answer {
  @PrimaryColumn('uuid')
  resolutionId: string;

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
