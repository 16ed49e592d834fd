import { OrganisationKind } from '@sifang/estates/domain';
import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TopicState } from '../domain/lifecycle.js';
import { FiledFor, TopicCategory, TopicOutcome, type Topic } from '../domain/topic.js';

@Entity('topic')
export class TopicTable implements Topic {
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

  @Column('integer')
  year: number;

  @Column('integer')
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('text')
  category: TopicCategory;

  @Column('text')
  whereabouts: string;

  @Column('text', { nullable: true })
  building: string | null;

  @Column('text', { nullable: true })
  matterOf: OrganisationKind | null;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('uuid')
  filedBy: string;

  @Column('text')
  filedByName: string;

  @Column('text')
  filedAs: string;

  @Column('text')
  filedFor: FiledFor;

  @Column('timestamptz')
  filedAt: Date;

  @Column('date')
  filedOn: CalendarDay;

  @Column('integer')
  nthOfDay: number;

  @Column('text')
  state: TopicState;

  @Column('timestamptz', { nullable: true })
  pooledAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  @Column('text', { nullable: true })
  beforeMerge: TopicState.FILED | TopicState.POOL | null;

  @Column('text', { nullable: true })
  outcome: TopicOutcome | null;
}
