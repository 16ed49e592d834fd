import { Refusal } from '@sifang/kernel';
import { OfficerDuty, type VoteOfficer } from '../life/officers.js';
import type { PostedFlag, PostedResult } from '../publication/posted-result.js';
import type { ItemSettlement } from '../tally/decide-vote.js';

export enum SettlementState {
  /** 待复核 */
  PROPOSED = 'PROPOSED',
  /** 已认定 */
  CONFIRMED = 'CONFIRMED',
  /** 未同意 */
  REJECTED = 'REJECTED',
  /** Its result was withdrawn: what is counted anew is settled anew. */
  LIFTED = 'LIFTED',
}

/** 认定, as it is kept. */
export interface KeptSettlement extends ItemSettlement {
  readonly id: string;
  readonly voteId: string;
  /** Everybody reads it. */
  readonly reason: string;
  readonly state: SettlementState;
  readonly proposedBy: string;
}

/** Too short to be a reason. */
const SHORTEST_REASON = 4;

/**
 * A teller says how an open flag is to be counted, and why; owners read the reason, so it names no unit.
 * @param own numbers of units for which who proposes may vote
 * @throws Refusal SETTLEMENT_UNFIT · SETTLEMENT_OWN · REASON_TOO_SHORT · REASON_TELLS_UNIT
 */
export function requireProposable(
  result: PostedResult,
  { position, code, unitNos, as, reason }: Omit<KeptSettlement, 'id' | 'voteId' | 'state' | 'proposedBy'>,
  own: readonly number[],
): PostedFlag {
  const flags = result.items.find(item => item.position === position)?.flags ?? [];
  const flag = flags.find(each => each.code === code && each.unitNos.join() === unitNos.join());
  if (!flag?.choices.includes(as))
    throw new Refusal('SETTLEMENT_UNFIT', 'This settles nothing that the ballots have left open.', 'as');
  requireNotOwn(unitNos, own);
  if ([...reason.trim()].length < SHORTEST_REASON)
    throw new Refusal('REASON_TOO_SHORT', 'Say why; the owners will read it.', 'reason');
  if (flag.units.some(name => reason.includes(name)))
    throw new Refusal('REASON_TELLS_UNIT', 'Everybody reads this: name no unit.', 'reason');
  return flag;
}

/** What is theirs others settle. @throws Refusal SETTLEMENT_OWN */
export function requireNotOwn(unitNos: readonly number[], own: readonly number[]): void {
  if (unitNos.some(no => own.includes(no)))
    throw new Refusal('SETTLEMENT_OWN', 'You vote for this unit yourself: somebody else settles it.');
}

/** 计票人 proposes, 监票人 confirms: nobody has both duties. @throws Refusal NOT_ENTITLED */
export function requireDuty(officers: readonly VoteOfficer[], personId: string, duty: OfficerDuty): void {
  if (officers.some(officer => officer.personId === personId && officer.duty === duty)) return;
  throw new Refusal('NOT_ENTITLED', 'A teller of this vote proposes, and a supervisor confirms.');
}

/** @throws Refusal SETTLEMENT_DECIDED */
export function requireProposed({ state }: Pick<KeptSettlement, 'state'>): void {
  if (state !== SettlementState.PROPOSED)
    throw new Refusal('SETTLEMENT_DECIDED', 'This was decided already.', 'settlementId');
}

export function settledAlready(): Refusal {
  return new Refusal('SETTLED_ALREADY', 'This is being settled already.');
}
