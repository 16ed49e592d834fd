import { Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { requireState, VoteState, type OwnersVote } from './vote.js';

export enum OfficerDuty {
  /** 计票人 */
  TELLER = 'TELLER',
  /** 监票人 */
  SUPERVISOR = 'SUPERVISOR',
}

export interface VoteOfficer {
  readonly personId: string;
  readonly duty: OfficerDuty;
}

const OF_THE_FIRM: readonly Office[] = [Office.FIRM_MANAGER, Office.FIRM_STAFF];

/**
 * 计票人、监票人 are named until the result is posted, one duty for each person. Nobody of the firm that serves the estate counts
 * what may be about it [D]. Candidates do not either (rule book A7): the elections know them, and refuse.
 * @param person with the offices held for the estate, its community and its town; null: nobody there
 * @throws Refusal VOTE_STATE_UNFIT · PERSON_NOT_FOUND · OFFICER_OF_THE_FIRM · OFFICER_NAMED_ALREADY
 */
export function requireFitOfficer(
  vote: OwnersVote,
  named: readonly VoteOfficer[],
  person: Pick<Actor, 'personId' | 'appointments'> | null,
): void {
  requireBeforeCount(vote);
  if (!person) throw new Refusal('PERSON_NOT_FOUND', 'Nobody of this estate goes by this id.', 'personId');
  if (person.appointments.some(({ office }) => OF_THE_FIRM.includes(office)))
    throw new Refusal('OFFICER_OF_THE_FIRM', 'Nobody of the property firm counts or watches.', 'personId');
  if (named.some(({ personId }) => personId === person.personId))
    throw new Refusal('OFFICER_NAMED_ALREADY', 'This person has a duty in this vote already.', 'personId');
}

/** @throws Refusal VOTE_STATE_UNFIT · OFFICER_NOT_NAMED */
export function requireNamedOfficer(vote: OwnersVote, named: readonly VoteOfficer[], personId: string): void {
  requireBeforeCount(vote);
  if (!named.some(officer => officer.personId === personId))
    throw new Refusal('OFFICER_NOT_NAMED', 'This person has no duty in this vote.', 'personId');
}

function requireBeforeCount(vote: OwnersVote): void {
  const { DRAFT, ROLL_POSTED, NOTICED, CLOSED } = VoteState;
  requireState(vote, DRAFT, ROLL_POSTED, NOTICED, CLOSED);
}
