import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { MotionState, type Motion, type Vote } from '../domain/motion.js';
import { MotionTable, MotionVoteTable } from './motion.table.js';

/** @throws Refusal MOTION_NOT_FOUND */
export async function motionOf(tx: Tx, meetingId: string, id: string): Promise<Motion> {
  const motion = await tx.findOneBy(MotionTable, { id, meetingId });
  if (!motion) throw new Refusal('MOTION_NOT_FOUND', 'This meeting has no such motion.', 'motionId');
  return motion;
}

/** The motion that is being voted on. */
export async function motionBeingVotedOn(tx: Tx, meetingId: string): Promise<Motion | null> {
  return tx.findOneBy(MotionTable, { meetingId, state: MotionState.PUT });
}

export async function motionById(tx: Tx, id: string): Promise<(Motion & { meetingId: string }) | null> {
  return tx.findOneBy(MotionTable, { id });
}

export async function insertMotion(tx: Tx, meetingId: string, motion: Motion): Promise<void> {
  await tx.insert(MotionTable, { ...motion, meetingId });
}

export async function saveMotion(tx: Tx, motion: Motion): Promise<void> {
  const { id, text, state, secret, change, putAt, announcedAt, tally } = motion;
  await tx.update(MotionTable, id, { text, state, secret, change, putAt, announcedAt, tally });
}

export async function motionsOf(tx: Tx, meetingId: string): Promise<Motion[]> {
  return tx.find(MotionTable, { where: { meetingId }, order: { movedAt: 'ASC', id: 'ASC' } });
}

export async function votesOn(tx: Tx, motionId: string): Promise<Vote[]> {
  return tx.findBy(MotionVoteTable, { motionId });
}

/** A vote that is there already stays as it is; the key decides between two at the same moment. */
export async function insertVote(tx: Tx, vote: Vote): Promise<void> {
  await tx.insert(MotionVoteTable, vote);
}
