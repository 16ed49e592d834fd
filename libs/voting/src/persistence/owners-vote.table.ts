import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RuleProfile } from '../domain/law/rule-profile.js';
import type { BallotForm, BallotPolicies, Disclosure, OwnersVoteRow } from '../domain/life/row.js';
import { VoteState } from '../domain/life/vote.js';

@Entity('owners_vote')
export class OwnersVoteTable implements OwnersVoteRow {
  @PrimaryColumn('uuid')
  id: string;

  /** Grows with each event of the vote, not with ballots. */
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

  @Column('boolean')
  temporary: boolean;

  @Column('boolean')
  trial: boolean;

  @Column('text')
  form: BallotForm;

  @Column('text')
  disclosure: Disclosure;

  @Column('text', { array: true, nullable: true })
  buildings: readonly string[] | null;

  @Column('text')
  profileName: string;

  @Column('jsonb')
  profile: RuleProfile;

  @Column('jsonb')
  policies: BallotPolicies;

  @Column('text')
  state: VoteState;

  @Column('uuid', { nullable: true })
  topicId: string | null;

  @Column('uuid')
  draftedBy: string;

  @Column('timestamptz')
  draftedAt: Date;

  @Column('text', { nullable: true })
  rollHash: string | null;

  @Column('integer', { nullable: true })
  rollHeads: number | null;

  @Column('bigint', { nullable: true })
  rollArea: string | null;

  @Column('integer', { nullable: true })
  rollUnits: number | null;

  @Column('timestamptz', { nullable: true })
  rollPostedAt: Date | null;

  @Column('bigint', { nullable: true })
  registryArea: string | null;

  @Column('text', { nullable: true })
  gapExplained: string | null;

  @Column('date', { nullable: true })
  noticedOn: CalendarDay | null;

  @Column('timestamptz', { nullable: true })
  opensAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('jsonb', { nullable: true })
  result: unknown;

  @Column('date', { nullable: true })
  resultPostedOn: CalendarDay | null;

  @Column('timestamptz', { nullable: true })
  declaredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  annulledAt: Date | null;

  @Column('text', { nullable: true })
  annulledBecause: string | null;
}
