/** A meeting as the calendar knows it: where and how long it takes the room and the people. */
export interface Booking {
  readonly meetingId: string;
  readonly communityId: string;
  readonly venue: string;
  readonly startsAt: Date;
  /** Planned length: the agenda's minutes. */
  readonly minutes: number;
  readonly people: readonly { readonly personId: string; readonly name: string }[];
}

export interface Clash<B extends Booking = Booking> {
  readonly with: B;
  /** Both are in the same room. */
  readonly venue: boolean;
  /** Who would have to be at both. */
  readonly people: B['people'];
}

/**
 * What stands in the way of a meeting, the earliest first. Pointed out and never refused: a venue is what people wrote, so
 * one name may be two rooms and one room have two names, and how long a meeting takes is a plan. Who sees the warning
 * decides. The same venue counts within one community only.
 */
export function clashesOf<B extends Booking>(
  wanted: Omit<Booking, 'people'> & { readonly people: readonly { readonly personId: string }[] },
  others: readonly B[],
): Clash<B>[] {
  const wantedPeople = new Set(wanted.people.map(({ personId }) => personId));
  return others
    .filter(other => other.meetingId !== wanted.meetingId && overlap(wanted, other))
    .map(other => ({
      with: other,
      venue: sameVenue(wanted, other),
      people: other.people.filter(({ personId }) => wantedPeople.has(personId)),
    }))
    .filter(({ venue, people }) => venue || people.length > 0)
    .sort((a, b) => a.with.startsAt.getTime() - b.with.startsAt.getTime());
}

export function endOf({ startsAt, minutes }: Pick<Booking, 'startsAt' | 'minutes'>): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}

/** One that ends when the other begins is not in its way. */
function overlap(
  a: Pick<Booking, 'startsAt' | 'minutes'>,
  b: Pick<Booking, 'startsAt' | 'minutes'>,
): boolean {
  return a.startsAt < endOf(b) && b.startsAt < endOf(a);
}

function sameVenue(
  a: Pick<Booking, 'venue' | 'communityId'>,
  b: Pick<Booking, 'venue' | 'communityId'>,
): boolean {
  return a.communityId === b.communityId && plain(a.venue) === plain(b.venue);
}

/** 全角, blanks and case do not make another room. */
function plain(venue: string): string {
  return venue.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
