import { Party } from '../party.js';
import { AttendanceWay } from './stay.js';

/** Behind these seats are owners, with a head and an area in the register. */
const OWNERS: readonly Party[] = [Party.RESIDENTS, Party.OWNERS_COMMITTEE];

export interface SeatInRoom {
  readonly party: Party;
  readonly personId: string;
  /** Null: absent. */
  readonly way: AttendanceWay | null;
  readonly byProxy: boolean;
}

export interface PresenceOfParty {
  readonly party: Party;
  readonly total: number;
  readonly present: number;
  /** Of those present, who attends from elsewhere (线上). */
  readonly remote: number;
  /** Of those present, for whom somebody else sits there. */
  readonly byProxy: number;
}

/** Every party that has a seat, in the order of the invitation. */
export function presenceByParty(seats: readonly SeatInRoom[]): PresenceOfParty[] {
  return [...new Set(seats.map(({ party }) => party))].map(party => {
    const here = seats.filter(seat => seat.party === party && seat.way !== null);
    return {
      party,
      total: seats.filter(seat => seat.party === party).length,
      present: here.length,
      remote: here.filter(({ way }) => way === AttendanceWay.REMOTE).length,
      byProxy: here.filter(({ byProxy }) => byProxy).length,
    };
  });
}

/** Whose heads and areas the gauges count: holders of owners' seats, and of them those whose seat is present. */
export function ownersIn(seats: readonly SeatInRoom[]): { invited: string[]; present: string[] } {
  const owners = seats.filter(({ party }) => OWNERS.includes(party));
  return {
    invited: owners.map(({ personId }) => personId),
    present: owners.filter(({ way }) => way !== null).map(({ personId }) => personId),
  };
}
