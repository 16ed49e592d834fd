import type { Actor } from '@sifang/identity/domain';
import { ElectionState, RUNNING } from '../../domain/election/lifecycle.js';
import type { ElectionPlaces } from '../../domain/election/row.js';
import { rights } from '../../domain/election/rights.js';
import type { GroupMember } from '../../domain/group/group.js';
import { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';
import { ElectionOutcome } from '../../domain/result/outcome.js';
import type { CandidateViewRow } from '../../persistence/election/candidate-view.queries.js';
import type { ElectionViewRow } from '../../persistence/election/election-view.queries.js';

const S = ElectionState;

/** What has to be known of an election, and of somebody who stands. */
type ElectionToActIn = ElectionPlaces &
  Pick<ElectionViewRow, 'state' | 'result'> & {
    readonly group: readonly Pick<GroupMember, 'personId'>[];
  };
type CandidateToActOn = ElectionPlaces &
  Pick<CandidateViewRow, 'electionState' | 'state' | 'personId' | 'nominatedBy' | 'group'>;

type Place = readonly [act: string, states: readonly ElectionState[]];

const BY_LEAD: readonly Place[] = [
  ['formElectionGroup', [S.TRIGGERED, S.GROUP_FORMED]],
  ['abandonElection', RUNNING],
  ['declareElection', [S.COUNTED]],
];
const BY_GROUP: readonly Place[] = [
  ['startPreparing', [S.GROUP_FORMED]],
  ['completeElectionDuty', [S.PREPARING, S.NOMINATING, S.LIST_POSTED]],
  ['openNominations', [S.PREPARING]],
  ['postCandidateList', [S.NOMINATING]],
  ['answerListObjection', [S.LIST_POSTED, S.NOMINATING]],
];
const BY_OWNERS: readonly Place[] = [
  ['signElectionRequest', [S.REQUESTED]],
  ['raiseListObjection', [S.LIST_POSTED]],
];

/** Names of the acts that the viewer may do now, so that pages need no rules of their own; the acts ask again. */
export function mayWithElection(actor: Actor, row: ElectionToActIn, isOwner: boolean): string[] {
  const group = row.group.map(({ personId }) => personId);
  const fit = (places: readonly Place[]): string[] =>
    places.filter(([, states]) => states.includes(row.state)).map(([act]) => act);
  const runs = rights.run(actor, row, group);
  const tied = row.result?.outcome === ElectionOutcome.TIED;
  const draft = row.state === S.LIST_POSTED || (row.state === S.COUNTED && tied);
  return [
    ...(rights.lead(actor, row) ? fit(BY_LEAD) : []),
    ...(rights.lead(actor, row) && row.state === S.COUNTED && tied ? ['recordLot'] : []),
    ...(runs ? fit(BY_GROUP) : []),
    ...(isOwner ? fit(BY_OWNERS) : []),
    ...((isOwner || runs) && row.state === S.NOMINATING ? ['nominateCandidate'] : []),
    ...(runs && draft ? ['draftElectionVote'] : []),
  ];
}

export function mayWithCandidate(actor: Actor, row: CandidateToActOn, isOwner: boolean): string[] {
  const { electionState, state, personId, nominatedBy, group } = row;
  const runs = rights.run(actor, row, group);
  const own = personId === actor.personId;
  const stands = state !== CandidateState.WITHDRAWN && state !== CandidateState.DECLINED;
  const nominating = electionState === S.NOMINATING;
  const shown = electionState === S.LIST_POSTED || electionState === S.VOTING;
  const open = nominating || shown;
  const asked = state === CandidateState.NOMINATED;
  const may: readonly (readonly [string, boolean])[] = [
    ['supportCandidate', isOwner && nominating && asked && nominatedBy === NominatedBy.OWNERS],
    ['consentToStand', (own || runs) && nominating && asked],
    ['declineNomination', (own || runs) && nominating && asked],
    ['checkEligibility', runs && nominating && stands && !asked],
    ['editCandidatePage', own && nominating && stands],
    ['askCandidate', isOwner && shown && state === CandidateState.ADMITTED],
    ['answerCandidateQuestion', own && shown],
    // Once notice was given the vote goes with it, which is the community's to annul.
    [
      'withdrawCandidate',
      (electionState === S.VOTING ? rights.lead(actor, row) : own || runs) && open && stands,
    ],
  ];
  return may.filter(([, fits]) => fits).map(([act]) => act);
}
