import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { draftVoteFor, type DraftVote } from '@sifang/voting';
import { BallotForm, Disclosure, PROFILES, type Matter } from '@sifang/voting/domain';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireRunning } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { requireListStood } from '../../domain/nomination/list.js';
import { toVoteOnAgain } from '../../domain/result/settle.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { insertElectionVote, voteOfRound } from '../../persistence/election/election-vote.repository.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { listOf, openObjections } from '../../persistence/election/list.repository.js';
import { namesForBallot } from '../../persistence/election/ballot-names.queries.js';
import { requireFit } from './require-fit.js';

export interface DraftElectionVote {
  readonly electionId: string;
  /** Chosen by the client: a retry drafts once. */
  readonly voteId: string;
  readonly title: string;
  /** What all owners decide on the same ballot, such as the rules of the assembly. */
  readonly otherItems: readonly { readonly matter: Matter; readonly text: string }[];
}

/** An election within the vote: so many of these. */
interface Ballot {
  readonly seats: number;
  readonly text: string;
  readonly candidateIds: readonly string[];
}

/**
 * Drafts the vote of the owners on the list that has stood its time; with equal votes that are voted on again, a further vote among the
 * equals. By the group, whose task the meeting is, or whoever leads it; its roll, notice and count are voting's, and elections follow them.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · LIST_STILL_POSTED · LIST_OBJECTIONS_OPEN · VOTE_DRAFTED_ALREADY ·
 *   NO_TIE · NEW_VOTE_UNFIT, and as `requireFit` and `draftVote`
 */
export async function draftElectionVote(
  context: ActContext<Actor>,
  input: DraftElectionVote,
): Promise<string> {
  const { tx, now, actor } = context;
  const { electionId, voteId } = input;
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  const before = await voteOfRound(tx, electionId, election.round);
  if (before?.voteId === voteId) return electionId;
  requireState(election.state, ElectionState.LIST_POSTED, ElectionState.COUNTED);
  const again = election.state === ElectionState.COUNTED;
  const round = again ? roundAfter(election, before !== null) : election.round;
  if (!again && before) throw new Refusal('VOTE_DRAFTED_ALREADY', 'A vote on this list was drafted.');
  const ballots = again ? ballotsAmongEquals(election) : [await ballotOfList(context, election)];
  const ids = ballots.flatMap(({ candidateIds }) => candidateIds);
  const items = ids.map(candidateId => ({ candidateId, itemId: newId(now) }));
  await draftVoteFor(context, await settingsOf(context, election, input, ballots, items));
  await insertElectionVote(tx, { voteId, electionId, round, items }, now);
  await saveElection(tx, { ...election, round });
  await record(tx, election, { type: 'VOTE_DRAFTED', voteId, count: ids.length }, actor, now);
  return electionId;
}

function roundAfter({ round }: ElectionRow, decided: boolean): number {
  return decided ? round + 1 : round;
}

async function ballotOfList({ tx, now }: ActContext<Actor>, election: ElectionRow): Promise<Ballot> {
  const list = (await listOf(tx, election.id))!;
  requireListStood(list, await openObjections(tx, election.id), dayOf(now));
  await requireFit(tx, list.candidateIds);
  return { seats: election.seats!, text: '选举业主委员会委员', candidateIds: list.candidateIds };
}

function ballotsAmongEquals({ profile, result }: ElectionRow): readonly Ballot[] {
  return toVoteOnAgain(profile, result).map(({ candidateIds, seats }) => ({
    ...{ candidateIds, seats: Math.max(1, seats) },
    text: seats > 0 ? '得票相同，重新投票' : '候补委员得票相同，重新投票',
  }));
}

async function settingsOf(
  { tx }: ActContext<Actor>,
  { id, estateId, profileName }: ElectionRow,
  { voteId, title, otherItems }: DraftElectionVote,
  ballots: readonly Ballot[],
  items: readonly { candidateId: string; itemId: string }[],
): Promise<DraftVote> {
  const names = await namesForBallot(
    tx,
    items.map(({ candidateId }) => candidateId),
  );
  const slateOf = (id: string): number =>
    ballots.findIndex(({ candidateIds }) => candidateIds.includes(id)) + 1;
  return {
    ...{ id: voteId, estateId, title, topicId: null, temporary: false, trial: false, buildings: null },
    ...{ form: BallotForm.NAMED, disclosure: Disclosure.UNITS, policies: null },
    // Voting knows fewer places by name; where it does not know one the national rules of the vote hold.
    profile: Object.hasOwn(PROFILES, profileName) ? profileName : 'national',
    items: [
      ...items.map(({ candidateId, itemId }) => ({
        ...{
          id: itemId,
          matter: '278-3' as const,
          text: names.get(candidateId)!,
          slate: slateOf(candidateId),
        },
      })),
      ...otherItems.map(item => ({ ...item, id: null })),
    ],
    slates: ballots.map(({ seats, text }, at) => ({ no: at + 1, text, seats, electionId: id })),
  };
}
