import type { CalendarDay } from '@sifang/kernel';
import { dutiesOf, type TermState } from '../../domain/clock/duties.js';
import { duty, DutyKind, WhoActs, type Duty } from '../../domain/clock/duty.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { isWhole } from '../../domain/election/kinds.js';
import { emptySeats, type Term } from '../../domain/term/term.js';
import type { ClockRow, EstateRow } from '../../persistence/body/committee.queries.js';

type Watched = Pick<
  ClockRow,
  | 'term'
  | 'constitutedOn'
  | 'officersPostedOn'
  | 'metOn'
  | 'filings'
  | 'handover'
  | 'meetings'
  | 'removals'
  | 'managementServes'
  | 'election'
  | 'profile'
>;

/** Who must act for a body, and by when; nobody where no term runs. */
export function dutiesFor(row: Watched): readonly Duty[] {
  if (row.term === null) return [];
  const { term, constitutedOn, officersPostedOn, metOn, filings, handover } = row;
  const { meetings, removals, managementServes } = row;
  const { election } = row;
  const reelecting = election !== null && isWhole(election.kind);
  const filling = election !== null && !reelecting;
  const state: TermState = {
    ...{ term, constitutedOn, officersPostedOn, filings, handover, reelecting, filling },
    ...{ metOn, meetings, removals, managementServes },
    vacantSince: vacantSince(term),
  };
  return dutiesOf(state, electionProfile(row.profile));
}

/** Of an estate that no body serves. */
export function dutiesWithout({ firstAssembly, election, body }: EstateRow): readonly Duty[] {
  if (firstAssembly === null || election !== null || body !== null) return [];
  return [duty(DutyKind.FIRST_ASSEMBLY, WhoActs.STREET, firstAssembly.dueOn, firstAssembly.since)];
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
