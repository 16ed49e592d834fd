import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { KindCode } from '../../domain/kinds/meeting-kind.js';
import type { MeetingProfile } from '../../domain/kinds/profile.js';
import type { KindRules } from '../../domain/kinds/rules.js';

@Entity('meeting_profile')
export class MeetingProfileTable implements MeetingProfile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  placeId: string;

  @Column('text')
  kind: KindCode;

  @Column('date')
  since: CalendarDay;

  @Column('jsonb')
  rules: KindRules;

  @Column('text')
  source: string;

  @Column('uuid')
  setBy: string;

  @Column('timestamptz')
  setAt: Date;
}
