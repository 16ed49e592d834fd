import type { CalendarDay } from '@sifang/kernel';
import { BodyKind } from '../body/body-kind.js';
import { electionProfile } from '../law/profiles.js';
import { seat, type Elected } from './seat.js';
import type { Term } from './term.js';

export const day = (text: string): CalendarDay => text as CalendarDay;

export const owner = (name: string): Elected => ({
  id: name,
  name,
  unitId: `unit of ${name}`,
  personId: name,
});

/** Members m1…, alternates a1…, elected on 1 March 2026 for five years, by the rules of 北京 unless it says so. */
export function aTerm({
  size = 7,
  members = size,
  alternates = 0,
  profile = 'beijing',
  leastSize = 5,
}: {
  size?: number;
  members?: number;
  alternates?: number;
  profile?: string;
  leastSize?: number;
} = {}): Term {
  const named = (letter: string, count: number): Elected[] =>
    Array.from({ length: count }, (_, at) => owner(`${letter}${at + 1}`));
  const electedOn = day('2026-03-01');
  return seat(
    {
      ...{ id: 'term', kind: BodyKind.COMMITTEE, number: 1, size, leastSize },
      ...{ electedOn, beginsOn: electedOn, endsOn: day('2031-02-28') },
    },
    { members: named('m', members), alternates: named('a', alternates), electedOn },
    electionProfile(profile),
  );
}
