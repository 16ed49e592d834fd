import { Refusal } from '@sifang/kernel';
import { TieBreak, type ElectionProfile } from '../law/election-profile.js';
import type { ElectionResult, Tie } from './outcome.js';
import { rank, type CandidateFigures, type Settled } from './ranking.js';

type TieRules = Pick<ElectionProfile, 'tieBreak'>;

/** Equal votes that the place votes on again. @throws Refusal NO_TIE · NEW_VOTE_UNFIT */
export function toVoteOnAgain(
  profile: TieRules,
  result: Pick<ElectionResult, 'ties'> | null,
): readonly Tie[] {
  const ties = requireTies(result);
  if (!profile.tieBreak.value.includes(TieBreak.NEW_VOTE))
    throw new Refusal('NEW_VOTE_UNFIT', 'Here equal votes are not voted on again.');
  return ties;
}

export interface Lot {
  /** In the order that was drawn. */
  readonly candidateIds: readonly string[];
  readonly witnesses: readonly string[];
}

/**
 * 抽签 among the equals of one tie, all of them and nobody else, before two witnesses at least who do not stand themselves.
 * @param candidateNames of everybody who stands
 * @throws Refusal NO_TIE · LOT_UNFIT · LOT_AMONG_OTHERS · WITNESSES_TOO_FEW
 */
export function requireLot(
  profile: TieRules,
  result: Pick<ElectionResult, 'ties'> | null,
  { candidateIds, witnesses }: Lot,
  candidateNames: readonly string[],
): void {
  const ties = requireTies(result);
  if (!profile.tieBreak.value.includes(TieBreak.LOT))
    throw new Refusal('LOT_UNFIT', 'Here equal votes are not settled by lot.');
  const same = (tie: Tie): boolean =>
    tie.candidateIds.length === candidateIds.length &&
    new Set(candidateIds).size === candidateIds.length &&
    tie.candidateIds.every(id => candidateIds.includes(id));
  if (!ties.some(same))
    throw new Refusal(
      'LOT_AMONG_OTHERS',
      'A lot is drawn among all who are equal, and nobody else.',
      'candidateIds',
    );
  const present = new Set(witnesses.map(name => name.trim()).filter(Boolean));
  candidateNames.forEach(name => present.delete(name));
  if (present.size < 2)
    throw new Refusal('WITNESSES_TOO_FEW', 'Two witnesses at least, none of them a candidate.', 'witnesses');
}

/** How a further vote orders the equals, as far as it does from the first on: those whom it leaves equal once more, and who comes after them, stay a tie. */
export function orderAfterVote(
  profile: TieRules,
  ties: readonly Tie[],
  figures: readonly CandidateFigures[],
): Settled {
  return ties.flatMap(({ candidateIds }) => {
    const among = figures.filter(({ candidateId }) => candidateIds.includes(candidateId));
    const ranked = rank(among, profile.tieBreak.value);
    const equal = ranked.findIndex(group => group.length > 1);
    const told = equal < 0 ? ranked : ranked.slice(0, equal);
    return among.length === candidateIds.length ? told.map(([one]) => one!.candidateId) : [];
  });
}

function requireTies(result: Pick<ElectionResult, 'ties'> | null): readonly Tie[] {
  if (!result || result.ties.length === 0) throw new Refusal('NO_TIE', 'No votes are equal here.');
  return result.ties;
}
