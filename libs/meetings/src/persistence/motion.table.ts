import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Amendment, TextChange } from '../domain/amendment.js';
import { OwnersMatter } from '../domain/matter.js';
import { MotionState, VoteChoice, type Motion, type MotionTally, type Vote } from '../domain/motion.js';

@Entity('motion')
export class MotionTable implements Motion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  itemId: string;

  @Column('text')
  text: string;

  @Column('text')
  state: MotionState;

  @Column('boolean')
  secret: boolean;

  @Column('jsonb', { nullable: true })
  amendment: Amendment | null;

  @Column('jsonb', { nullable: true })
  change: TextChange | null;

  @Column('text', { nullable: true })
  matter: OwnersMatter | null;

  @Column('timestamptz')
  movedAt: Date;

  @Column('timestamptz', { nullable: true })
  putAt: Date | null;

  @Column('timestamptz', { nullable: true })
  announcedAt: Date | null;

  @Column('jsonb', { nullable: true })
  tally: MotionTally | null;
}

@Entity('motion_vote')
export class MotionVoteTable implements Vote {
  @PrimaryColumn('uuid')
  motionId: string;

  @PrimaryColumn('uuid')
  seatId: string;

  @Column('text')
  choice: VoteChoice;

  @Column('timestamptz')
  castAt: Date;
}

/** This seat has voted secretly. When, and what, is nowhere. */
@Entity('secret_mark')
export class SecretMarkTable {
  @PrimaryColumn('uuid')
  motionId: string;

  @PrimaryColumn('uuid')
  seatId: string;
}
