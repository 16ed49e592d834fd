import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rhythm } from '../../domain/calendar/rhythm.js';
import type { MeetingSeries } from '../../domain/calendar/series.js';
import { KindCode } from '../../domain/kinds/meeting-kind.js';
import type { MeetingDraft, SeatDraft } from '../../domain/schedule.js';

@Entity('meeting_series')
export class MeetingSeriesTable implements MeetingSeries {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  estateId: string;

  @Column('uuid')
  communityId: string;

  @Column('uuid')
  townId: string;

  @Column('text')
  kind: KindCode;

  @Column('text')
  title: string;

  @Column('text')
  venue: string;

  @Column('uuid')
  chairId: string;

  @Column('jsonb')
  seats: readonly SeatDraft[];

  @Column('jsonb')
  agenda: MeetingDraft['agenda'];

  @Column('jsonb')
  rhythm: Rhythm;

  @Column('integer')
  version: number;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
