import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { clashesOf, endOf } from '../../domain/calendar/clash.js';
import type { KindCode } from '../../domain/kinds/meeting-kind.js';
import { kindFor } from '../../domain/kinds/rules.js';
import { requireScheduling, rights } from '../../domain/rights.js';
import { bookedAround } from '../../persistence/calendar/bookings.queries.js';
import { rulesOf } from '../../persistence/kinds/profile.repository.js';

export interface WantedMeeting {
  readonly estateId: string;
  readonly kind: KindCode;
  /** One that is called already and may move; null: a new one. */
  readonly meetingId: string | null;
  readonly venue: string;
  readonly startsAt: Date;
  /** Planned length. */
  readonly minutes: number;
  readonly personIds: readonly string[];
}

export interface MeetingClash {
  readonly venue: boolean;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** What it is and where; null where the caller may not follow it. */
  readonly meeting: { readonly id: string; readonly title: string; readonly venue: string } | null;
}

/**
 * What would be in the way of a meeting before it is called. Of a meeting elsewhere the caller learns that somebody is
 * taken, and nothing of what it is.
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED
 */
export async function meetingClashes(
  { tx, now, actor }: ActContext<Actor>,
  { estateId: estate, kind, meetingId, personIds, ...wanted }: WantedMeeting,
): Promise<MeetingClash[]> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  const places = { estateId, communityId, townId };
  const rules = kindFor({ kind, rules: await rulesOf(tx, kind, places, dayOf(now)) });
  requireScheduling(actor, places, rules);
  const candidate = {
    ...{ ...wanted, communityId, meetingId: meetingId ?? '' },
    people: personIds.map(personId => ({ personId })),
  };
  const span = { from: wanted.startsAt, until: endOf(wanted) };
  const booked = await bookedAround(tx, span, communityId, personIds);
  return clashesOf(candidate, booked).map(({ with: other, venue, people }) => ({
    ...{ venue, people, startsAt: other.startsAt, endsAt: endOf(other) },
    meeting: rights.follow(actor, other, other.people)
      ? { id: other.meetingId, title: other.title, venue: other.venue }
      : null,
  }));
}
