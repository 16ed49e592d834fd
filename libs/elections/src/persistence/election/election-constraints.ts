import { Refusal } from '@sifang/kernel';

/** What it means when two people were at one election at the same moment and the database decided. */
export const electionConstraints: Readonly<Record<string, () => Refusal>> = {
  election_pk: idTaken,
  election_running_once: electionRuns,
  election_requested_once: () =>
    new Refusal('REQUEST_RUNS', 'Owners are asking for an election already: sign their request.'),
  election_request_once: changedMeanwhile,
  election_group_member_once: () =>
    new Refusal('GROUP_MEMBER_TWICE', 'Somebody stands in the group twice.', 'members'),
  election_group_member_pk: changedMeanwhile,
  election_duty_once: changedMeanwhile,
  election_event_in_order: changedMeanwhile,
  candidate_pk: idTaken,
  candidate_once: nominatedAlready,
  candidate_person_once: nominatedAlready,
  candidate_supporter_once: changedMeanwhile,
  candidate_check_once: changedMeanwhile,
  candidate_question_pk: idTaken,
  election_list_once: changedMeanwhile,
  election_listed_pk: changedMeanwhile,
  election_listed_once: changedMeanwhile,
  election_listed_admitted: () =>
    new Refusal(
      'CANDIDATE_ON_LIST',
      'Who stands on the posted list was admitted and did not withdraw; look again.',
    ),
  election_objection_pk: idTaken,
  election_vote_once: changedMeanwhile,
  election_lot_once: changedMeanwhile,
};

export function electionRuns(): Refusal {
  return new Refusal('ELECTION_RUNS', 'An election for this body runs already.');
}

function nominatedAlready(): Refusal {
  return new Refusal('NOMINATED_ALREADY', 'This person was nominated already.');
}

function idTaken(): Refusal {
  return new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');
}

function changedMeanwhile(): Refusal {
  return new Refusal('ELECTION_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
}
