import { Refusal } from '@sifang/kernel';

/** What it means when one of these constraints had the last word. */
export const claimRefusals = {
  unit_claim_open_once: () =>
    new Refusal(
      'CLAIM_FILED_ALREADY',
      'You have filed a claim for this unit already; add papers to it.',
      'room',
    ),
  unit_owner_person_once: () =>
    new Refusal('UNIT_CLAIMED_ALREADY', 'This person stands for an owner of this unit already.', 'ownerId'),
  unit_voter_once: () =>
    new Refusal(
      'VOTER_NAMED_MEANWHILE',
      'Somebody else has named the voter of this unit; look again.',
      'ownerId',
    ),
  guardianship_once: () =>
    new Refusal('GUARDIAN_NAMED_ALREADY', 'Another guardian acts for this owner in these days.', 'since'),
};
