import { Party } from '../party.js';
import { ownersIn, presenceByParty, type SeatInRoom } from './room.js';
import { AttendanceWay } from './stay.js';

const seat = (personId: string, party: Party, way: AttendanceWay | null, byProxy = false): SeatInRoom => ({
  ...{ personId, party, way, byProxy },
});

const seats = [
  seat('王敏', Party.TOWN_DEPARTMENTS, AttendanceWay.REMOTE),
  seat('刘桂兰', Party.RESIDENTS, AttendanceWay.DESK, true),
  seat('陈国栋', Party.RESIDENTS, AttendanceWay.CODE),
  seat('周建国', Party.RESIDENTS, null),
];

it('counts apart who is in the room, from elsewhere, and stood in for', () => {
  expect(presenceByParty(seats)).toEqual([
    { party: 'TOWN_DEPARTMENTS', total: 1, present: 1, remote: 1, byProxy: 0 },
    { party: 'RESIDENTS', total: 3, present: 2, remote: 0, byProxy: 1 },
  ]);
});

it('weighs owners alone, also those who are stood in for', () => {
  expect(ownersIn(seats)).toEqual({
    invited: ['刘桂兰', '陈国栋', '周建国'],
    present: ['刘桂兰', '陈国栋'],
  });
});
