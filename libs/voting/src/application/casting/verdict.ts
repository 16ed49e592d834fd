import { Refusal } from '@sifang/kernel';
import { BallotForm } from '../../domain/life/row.js';
import { MARK_ALONE } from '../../domain/secret/slip.js';
import { Channel } from '../../domain/ballot/ballot.js';
import { VoteState } from '../../domain/life/vote.js';
import type { BallotMet } from '../../persistence/casting/ballots-met.queries.js';
import type { GivenBallot } from '../../persistence/casting/given-ballot.js';
import type { Entered } from './ballot-to-enter.js';

/** Why ballots that were given together were not entered. */
export type Verdict =
  | { readonly as: 'ENTERED_BEFORE'; readonly entered: readonly Entered[] }
  | { readonly as: 'REFUSED'; readonly refusal: Refusal }
  /** Nothing stands in its way any more. */
  | { readonly as: 'FIT' };

export function verdictOn(ballots: readonly GivenBallot[], met: readonly BallotMet[]): Verdict {
  if (met.length === 0) return refused(new Refusal('VOTE_NOT_FOUND', 'There is no such vote.'));
  const pairs = ballots.map(ballot => [ballot, met.find(row => row.unitNo === ballot.unitNo)!] as const);
  const before = pairs.flatMap(pair => enteredBefore(...pair) ?? []);
  if (before.length === ballots.length) return { as: 'ENTERED_BEFORE', entered: before };
  for (const [at, [ballot, row]] of pairs.entries()) {
    const refusal = keptOut(ballot, row, ballot.as === 'PAPER' ? undefined : `units.${at}`);
    if (refusal) return refused(refusal);
  }
  return { as: 'FIT' };
}

function refused(refusal: Refusal): Verdict {
  return { as: 'REFUSED', refusal };
}

/** The same person sends the same once more, having had no answer. */
function enteredBefore(ballot: GivenBallot, { same }: BallotMet): Entered | null {
  if (!same || same.castBy !== ballot.personId || same.choices !== ballot.choices) return null;
  const { id: ballotId, unitNo, channel, number, choices } = ballot;
  const { unit, area, revision, logIndex, at, salt, leaf } = same;
  return {
    ...{
      ballotId,
      unitNo,
      unit,
      area,
      channel,
      number,
      choices,
      revision,
      logIndex,
      at: new Date(at),
      salt,
      leaf,
    },
  };
}

/** Whether the ballot is this person's business comes before anything that is said about the vote. */
function keptOut(ballot: GivenBallot, met: BallotMet, field: string | undefined): Refusal | null {
  if (!met.onRoll)
    return new Refusal('NOT_ON_ROLL', 'There is no such unit on the roll of this vote.', field);
  if (!met.entitled)
    return ballot.proxyId === null
      ? new Refusal('NOT_YOUR_UNIT', 'You are not the one who votes for this unit.', field)
      : new Refusal('PROXY_NOT_VALID', 'No letter that holds entitles you to vote for this unit.', field);
  if (met.same)
    return new Refusal('ID_TAKEN', 'Another ballot goes by this id; choose a new one.', 'ballotId');
  if (!met.counts) return new Refusal('UNIT_NOT_COUNTED', 'This unit does not count in this vote.', field);
  if ((met.form === BallotForm.SECRET) !== (ballot.choices === MARK_ALONE))
    return new Refusal('CHOICES_UNFIT', 'What is chosen in a secret vote stands beside no unit.', 'choices');
  return (
    (ballot.channel === Channel.PAPER ? tooLateForPaper(met) : notInTime(met)) ??
    castAlready(ballot, met, field)
  );
}

function notInTime({ state, opensAt, closesAt, now, sealed }: BallotMet): Refusal | null {
  if (state === VoteState.NOTICED && !sealed && opensAt! <= now && now < closesAt!) return null;
  if (state === VoteState.NOTICED && now < opensAt!)
    return new Refusal('VOTE_NOT_OPEN_YET', `The vote opens at ${opensAt!.toISOString()}.`);
  return noMore({ state, closesAt });
}

function tooLateForPaper({ state, returnedAt, closesAt, sealed }: BallotMet): Refusal | null {
  if (!returnedAt)
    return new Refusal('PAPER_NOT_RETURNED', 'No paper of this number and unit has come back.');
  const taken = state === VoteState.NOTICED || state === VoteState.CLOSED;
  return taken && !sealed && returnedAt < closesAt! ? null : noMore({ state, closesAt });
}

function noMore({ state, closesAt }: Pick<BallotMet, 'state' | 'closesAt'>): Refusal {
  return closesAt && state !== VoteState.ANNULLED
    ? new Refusal('VOTE_CLOSED', 'The vote is closed; no ballot is taken any more.')
    : new Refusal('VOTE_STATE_UNFIT', `The vote is ${state}; this needs NOTICED.`);
}

/** Where a later ballot prevails the phone may send another, under another id; a buyer may not, whatever prevails (case 28). */
function castAlready({ channel }: GivenBallot, met: BallotMet, field: string | undefined): Refusal | null {
  if (met.sellerAt && channel === Channel.ELECTRONIC) return castBySeller(met.sellerAt, field);
  if (!met.firstAt || (met.lastCounts && channel === Channel.ELECTRONIC)) return null;
  const when = `It was cast at ${met.firstAt.toISOString()} and has place ${met.firstIndex} in the log.`;
  return new Refusal('ALREADY_CAST', `There is a ballot of this unit. ${when}`, field);
}

export function castBySeller(at: Date, field: string | undefined): Refusal {
  const when = `Its owner until then voted at ${at.toISOString()}.`;
  return new Refusal(
    'ALREADY_CAST',
    `There is a ballot of this unit, from before it was sold. ${when}`,
    field,
  );
}
