import { Refusal, type Share } from '@sifang/kernel';
import { practice, Standing } from '@sifang/voting/domain';
import { TieBreak, type ElectionProfile } from './election-profile.js';

/** 选举办法, as far as it settles what no rule of the place does; null: as the profile has it. */
export interface ElectionMethod {
  readonly tieBreak: readonly TieBreak[] | null;
  /** 差额 */
  readonly surplus: Share | null;
}

const BY_METHOD = '本次选举办法';

/**
 * The rules of this election. What a law of the place says is not changed; and a list that could leave votes equal for ever is none.
 * @throws Refusal TIE_BREAK_UNFIT
 */
export function byMethod(profile: ElectionProfile, { tieBreak, surplus }: ElectionMethod): ElectionProfile {
  const settles = (list: readonly TieBreak[]): boolean =>
    new Set(list).size === list.length && [TieBreak.LOT, TieBreak.NEW_VOTE].includes(list.at(-1)!);
  const ruled = profile.tieBreak.standing === Standing.RULE;
  if (tieBreak && (ruled || !settles(tieBreak)))
    throw new Refusal(
      'TIE_BREAK_UNFIT',
      'Heads and area once each, then a lot or a new vote; unless a rule of the place says otherwise.',
      'tieBreak',
    );
  const asOf = profile.tieBreak.asOf;
  return {
    ...profile,
    tieBreak: tieBreak ? practice(tieBreak, BY_METHOD, asOf) : profile.tieBreak,
    surplus: surplus ? practice(surplus, BY_METHOD, asOf) : profile.surplus,
  };
}
