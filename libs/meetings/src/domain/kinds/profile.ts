import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Bar } from './bar.js';
import { kindOf } from './kinds.js';
import { SeatRole, type KindCode, type MeetingKind } from './meeting-kind.js';
import { kindFor, type KindRules } from './rules.js';

/** How a town or community differs from a kind, from a day on; the newest that is in force counts. */
export interface MeetingProfile {
  readonly id: string;
  /** A community, or a town for all its communities that say nothing themselves. */
  readonly placeId: string;
  readonly kind: KindCode;
  readonly since: CalendarDay;
  /** Empty: from then on as the kind has it. */
  readonly rules: KindRules;
  /** The text of the place that says so: name, number, article. */
  readonly source: string;
  readonly setBy: string;
  readonly setAt: Date;
}

/** The longest that a place can ask for; more is a slip. */
const MOST_DAYS = 60;

/**
 * Checks that the kind with these rules could still be held.
 * @throws Refusal PROFILE_IN_THE_PAST · PROFILE_IMPOSSIBLE
 */
export function requirePossibleProfile(
  { kind, rules, since }: Pick<MeetingProfile, 'kind' | 'rules' | 'since'>,
  today: CalendarDay,
): void {
  if (since < today)
    throw new Refusal('PROFILE_IN_THE_PAST', 'Meetings that were called before keep their rules.', 'since');
  const changed = kindFor({ kind, rules });
  if (changed.noticeDays < 0 || changed.noticeDays > MOST_DAYS) throw impossible('noticeDays');
  const { publicationDays, parties, quorum, decision } = changed;
  if (publicationDays !== null && (publicationDays < 0 || publicationDays > MOST_DAYS))
    throw impossible('publicationDays');
  if (!isPossible(decision.bar)) throw impossible('decision');
  if (quorum.parties > parties.length || (quorum.seats && !isPossible(quorum.seats)))
    throw impossible('quorum');
  if (!parties.some(({ most }) => most === SeatRole.VOTING) || isTwice(parties) || isRaised(kind, parties))
    throw impossible('parties');
}

/** An exact share of at most the whole; more than the whole could never be reached. */
function isPossible({ share: { numerator, denominator }, inclusive }: Bar): boolean {
  const within = inclusive ? numerator <= denominator : numerator < denominator;
  return Number.isInteger(numerator) && Number.isInteger(denominator) && numerator > 0 && within;
}

function isTwice(parties: MeetingKind['parties']): boolean {
  return new Set(parties.map(({ party }) => party)).size < parties.length;
}

/** A place cannot let those vote whom the kind only hears. */
function isRaised(kind: KindCode, parties: MeetingKind['parties']): boolean {
  return parties.some(({ party, most }) => {
    const known = kindOf(kind).parties.find(each => each.party === party);
    return most === SeatRole.VOTING && known !== undefined && known.most !== SeatRole.VOTING;
  });
}

function impossible(field: string): Refusal {
  return new Refusal('PROFILE_IMPOSSIBLE', 'With this no such meeting could be held.', field);
}

export function placeNotFound(): Refusal {
  return new Refusal('PLACE_NOT_FOUND', 'There is no such town or community.', 'placeId');
}
