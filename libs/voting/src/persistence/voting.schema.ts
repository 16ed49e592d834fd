import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { matterFrozen } from '../domain/life/reelection.js';
import { keyedByYou, paperOutAlready } from '../domain/paper/follow-paper.js';
import { letterGivenAlready } from '../domain/proxy/letter.js';
import { settledAlready } from '../domain/settling/settling.js';
import { CreateOwnersVotes1763800000601 } from './migrations/1763800000601-create-owners-votes.js';
import { TakeBallots1763800000602 } from './migrations/1763800000602-take-ballots.js';
import { TakePaperBallots1763800000603 } from './migrations/1763800000603-take-paper-ballots.js';
import { VoteInSecret1763800000604 } from './migrations/1763800000604-vote-in-secret.js';
import { ElectBySlates1763800000605 } from './migrations/1763800000605-elect-by-slates.js';
import { FreezeEstates1763800000606 } from './migrations/1763800000606-freeze-estates.js';
import { SettleFlags1763800000607 } from './migrations/1763800000607-settle-flags.js';
import { OpenScreensByKey1763800000608 } from './migrations/1763800000608-open-screens-by-key.js';
import { KeepWhatSellersSaid1763800000609 } from './migrations/1763800000609-keep-what-sellers-said.js';
import { SignWhatIsAsked1763800000620 } from './migrations/1763800000620-sign-what-is-asked.js';
import { SayWhyLettersLapse1763800000630 } from './migrations/1763800000630-say-why-letters-lapse.js';
import { SayWhatComesAgain1763800000631 } from './migrations/1763800000631-say-what-comes-again.js';
import { LetOthersBeAgents1763800000632 } from './migrations/1763800000632-let-others-be-agents.js';
import { OwnersVoteTable } from './owners-vote.table.js';

export const votingSchema: Schema = {
  tables: [OwnersVoteTable],
  migrations: [
    CreateOwnersVotes1763800000601,
    TakeBallots1763800000602,
    TakePaperBallots1763800000603,
    VoteInSecret1763800000604,
    ElectBySlates1763800000605,
    FreezeEstates1763800000606,
    SettleFlags1763800000607,
    OpenScreensByKey1763800000608,
    KeepWhatSellersSaid1763800000609,
    SignWhatIsAsked1763800000620,
    SayWhyLettersLapse1763800000630,
    SayWhatComesAgain1763800000631,
    LetOthersBeAgents1763800000632,
  ],
};

/** What it means when two people were at it at the same moment and the database decided. */
export const votingConstraints: Readonly<Record<string, () => Refusal>> = {
  owners_vote_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  owners_vote_number_once: changedMeanwhile,
  owners_vote_item_id: () =>
    new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'items'),
  owners_vote_question_pk: () =>
    new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  owners_vote_event_in_order: changedMeanwhile,
  // Whoever seals the log while a paper is entered looks again; the box itself starts anew.
  ballot_batch_fence: changedMeanwhile,
  ballot_batch_sealing: changedMeanwhile,
  owners_vote_extension_once: changedMeanwhile,
  owners_vote_officer_once: changedMeanwhile,
  owners_vote_of_topic: () =>
    new Refusal('TOPIC_HAS_VOTE', 'There is a vote on this topic already.', 'topicId'),
  paper_ballot_pk: changedMeanwhile,
  paper_ballot_out_once: paperOutAlready,
  paper_keying_pk: changedMeanwhile,
  paper_keying_by_another: keyedByYou,
  owners_vote_settlement_pk: () =>
    new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  owners_vote_settlement_once: settledAlready,
  ballot_proxy_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  ballot_proxy_once: letterGivenAlready,
  ballot_proxy_place_once: changedMeanwhile,
  ballot_agent_once: changedMeanwhile,
  owners_vote_freeze: matterFrozen,
  owners_vote_roll_frozen: () => new Refusal('ROLL_FROZEN', 'The roll of this vote is frozen.'),
};

function changedMeanwhile(): Refusal {
  return new Refusal('VOTE_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
}
