import type { CalendarDay } from '@sifang/kernel';
import { dutiesOf, type Duty, type TermState } from '../../domain/clock/duties.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { emptySeats, type Term } from '../../domain/term/term.js';
import type { ClockRow } from '../../persistence/body/committee.queries.js';

type Watched = Pick<
  ClockRow,
  'term' | 'constitutedOn' | 'officersPostedOn' | 'filings' | 'handover' | 'electionId' | 'profile'
>;

/** Who must act for a body, and by when; nobody where no term runs. */
export function dutiesFor(row: Watched): readonly Duty[] {
  if (row.term === null) return [];
  const { term, constitutedOn, officersPostedOn, filings, handover } = row;
  const reelecting = row.electionId !== null;
  const state: TermState = {
    ...{ term, constitutedOn, officersPostedOn, filings, handover, reelecting },
    vacantSince: vacantSince(term),
  };
  return dutiesOf(state, electionProfile(row.profile));
}

/** The day on which the first of the seats that are empty now fell empty. */
export function vacantSince(term: Term): CalendarDay | null {
  const empty = emptySeats(term);
  if (empty.length === 0) return null;
  const days = empty.map(seat => {
    const held = term.members.filter(one => one.seat === seat).flatMap(({ until }) => until ?? []);
    return held.toSorted().at(-1) ?? term.electedOn;
  });
  return days.toSorted()[0]!;
}
