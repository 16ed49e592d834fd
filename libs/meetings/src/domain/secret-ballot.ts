import { Refusal } from '@sifang/kernel';
import { decide, type Decision } from './kinds/decision.js';
import { DecisionRule, SeatRole, type MeetingKind } from './kinds/meeting-kind.js';
import type { Seat } from './meeting.js';
import { VoteChoice } from './vote-choice.js';

/**
 * 无记名: who has voted is kept apart from what was chosen. Of the choices only three sums exist, and every vote writes
 * all three of them, so that neither id, time, order nor transaction leads from a seat to its choice.
 */
export type SecretSums = Readonly<Record<VoteChoice, number>>;

/** With fewer voters everybody could work out who chose what. No rule was found for the number. [D] */
export const LEAST_SECRET_VOTERS = 5;

/**
 * Before the vote begins.
 * @throws Refusal SECRET_TOO_FEW · SECRET_NOT_POSSIBLE: parties decide each for itself, so their choices must be known
 */
export function requireSecretPossible({ decision }: MeetingKind, seats: readonly Seat[]): void {
  if (decision.rule === DecisionRule.EACH_PARTY || decision.rule === DecisionRule.CONSENSUS)
    throw new Refusal('SECRET_NOT_POSSIBLE', 'In this kind of meeting parties decide, by name.', 'secret');
  requireEnough(seats.filter(({ role, presentSince }) => role === SeatRole.VOTING && presentSince).length);
}

/** Before sums are told: those of a few voters would tell too much. @throws Refusal SECRET_TOO_FEW */
export function requireEnough(voters: number): void {
  if (voters < LEAST_SECRET_VOTERS)
    throw new Refusal(
      'SECRET_TOO_FEW',
      `With fewer than ${LEAST_SECRET_VOTERS} voters a secret vote would not be secret.`,
      'secret',
    );
}

/**
 * The same rules as by name, over sums.
 * @param marked seats that have voted
 */
export function decideSecretly(
  kind: MeetingKind,
  seats: readonly Seat[],
  marked: readonly string[],
  sums: SecretSums,
): Decision {
  // Whose choice is which does not matter for a sum, so the seats may be given theirs in any order; by party it would.
  const choices = Object.values(VoteChoice).flatMap(choice => Array<VoteChoice>(sums[choice]).fill(choice));
  const votes = marked.map((seatId, index) => ({ seatId, choice: choices[index]! }));
  return { ...decide(kind, seats, votes), parties: [] };
}
