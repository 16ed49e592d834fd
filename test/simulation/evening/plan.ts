import { chanceFrom, type Chance } from '../../drills/chance.js';
import {
  communityOf,
  firmMembersOf,
  firmOf,
  gridMemberOf,
  officerOf,
  officersOf,
  ownersAt,
  secretaryOf,
  staffOf,
  townOf,
} from '../population/people.js';
import { idOf } from '../population/ids.js';
import type { Size } from '../population/size.js';

export interface PlannedSeat {
  readonly party: string;
  readonly personId: string;
  /** Minutes after 19:00; some are early. */
  readonly comesAt: number;
}

export interface PlannedMeeting {
  readonly estateId: string;
  readonly secretaryId: string;
  readonly chairId: string;
  readonly firmId: string;
  readonly seats: readonly PlannedSeat[];
  readonly guests: readonly Omit<PlannedSeat, 'party'>[];
  readonly items: number;
  /** For everything that is left to chance in the course of it. */
  readonly seed: number;
}

const [FEWEST_SEATS, MOST_SEATS] = [12, 60];
const MOST_GUESTS_PER_SEAT = 2;
const [FIRST_COMES, LAST_COMES] = [-4, 5];

/** Who meets on this evening: the same for the same size. Estates far from one another, so that all offices take part. */
export function planEvening(size: Size, mostItems: number): PlannedMeeting[] {
  const chance = chanceFrom(19_00);
  return Array.from({ length: size.meetings }, (_, number) => {
    const estate = Math.floor((number * size.estates) / size.meetings);
    return { ...planMeeting(number, estate, size, chance), items: mostItems - Math.floor(chance() * 2) };
  });
}

function planMeeting(
  number: number,
  estate: number,
  size: Size,
  chance: Chance,
): Omit<PlannedMeeting, 'items'> {
  const community = communityOf(estate, size);
  const town = townOf(community, size);
  const owners = ownersAt(estate, size);
  const wanted = FEWEST_SEATS + Math.floor(chance() * (MOST_SEATS - FEWEST_SEATS + 1));
  const officers = [0, 1].map(n => officerOf(town, (2 * number + n) % officersOf(size), size));
  const offices: readonly (readonly [party: string, personId: string])[] = [
    ['PARTY_ORGANISATION', staffOf(estate)],
    ['PARTY_ORGANISATION', gridMemberOf(estate)],
    ...officers.map(id => ['TOWN_DEPARTMENTS', id] as const),
    ...firmMembersOf(estate).map(id => ['PROPERTY_FIRM', id] as const),
  ];
  const residents = owners.slice(0, wanted - offices.length).map(id => ['RESIDENTS', id] as const);
  const guests = owners.slice(
    residents.length,
    residents.length + Math.floor(chance() * MOST_GUESTS_PER_SEAT * wanted),
  );
  const comesAt = (): number => FIRST_COMES + chance() * (LAST_COMES - FIRST_COMES);
  return {
    estateId: idOf('estate', estate),
    secretaryId: secretaryOf(community),
    chairId: staffOf(estate),
    firmId: idOf('firm', firmOf(estate, size)),
    seats: [...offices, ...residents].map(([party, personId]) => ({ party, personId, comesAt: comesAt() })),
    guests: guests.map(personId => ({ personId, comesAt: comesAt() })),
    seed: number,
  };
}
