import { Column, Entity, PrimaryColumn } from 'typeorm';
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

  @Column('timestamptz')
  putAt: Date;

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
