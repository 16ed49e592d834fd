import { Refusal } from '@sifang/kernel';

export const bodyConstraints: Readonly<Record<string, () => Refusal>> = {
  body_once: changedMeanwhile,
  body_event_in_order: changedMeanwhile,
  body_term_serving_once: () =>
    new Refusal('TERM_SERVING', 'Another term of this body has begun already.', 'estateId'),
  body_term_number_once: changedMeanwhile,
  body_term_election_once: changedMeanwhile,
  body_member_seat_once: changedMeanwhile,
  body_member_rank_once: changedMeanwhile,
  body_member_chair_once: changedMeanwhile,
  body_member_person_once: () => new Refusal('MEMBER_TWICE', 'Somebody is named twice.', 'members'),
  body_member_owner_once: () => new Refusal('MEMBER_TWICE', 'Somebody is named twice.', 'members'),
  body_member_unit: () => new Refusal('UNIT_NOT_FOUND', 'There is no such unit.', 'members'),
  body_member_person: () => new Refusal('PERSON_NOT_FOUND', 'There is no such person.', 'members'),
  body_filing_of_term_once: changedMeanwhile,
  body_handover_once: changedMeanwhile,
  body_handover_signature_once: () =>
    new Refusal('SIGNED_ALREADY', 'Somebody has signed on this side already.', 'side'),
  body_seal_use_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  body_seal_use_number_once: changedMeanwhile,
  body_seal_signature_once: () => new Refusal('SIGNED_ALREADY', 'You have signed already.'),
  body_meeting_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  body_meeting_once: () =>
    new Refusal('MEETING_ENTERED', 'A meeting of that day is known already.', 'heldOn'),
  body_meeting_of_house_once: changedMeanwhile,
  body_removal_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  body_removal_open_once: () =>
    new Refusal('REMOVAL_OPEN', 'A motion on this member is open already.', 'memberId'),
};

function changedMeanwhile(): Refusal {
  return new Refusal('BODY_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
}
