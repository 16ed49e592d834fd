import { wholeOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { isWhole, type ElectionKind } from '../../domain/election/kinds.js';
import { lastDayAfter } from '../../domain/election/last-day.js';
import { electionProfile, electionProfileKey } from '../../domain/law/profiles.js';
import { leastSizeOf, requireSize } from '../../domain/law/size.js';
import { termEnd } from '../../domain/term/deadlines.js';
import { fill, seat, type Elected } from '../../domain/term/seat.js';
import type { Term } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import { insertFiling } from '../../persistence/term/filing.repository.js';
import { insertHandover } from '../../persistence/term/handover.repository.js';
import {
  endTerm,
  findServingTerm,
  insertTerm,
  lastNumber,
  saveMembers,
  servingTerm,
} from '../../persistence/term/term.repository.js';
import { bodyOf } from './body-of.js';
import { fileChange } from './file-change.js';
import { holdOffices } from './hold-offices.js';

export interface SeatTerm {
  readonly estateId: string;
  readonly bodyKind: BodyKind;
  readonly kind: ElectionKind;
  /** By its key or its Chinese name. */
  readonly profile: string;
  /** The day on which the result was declared. */
  readonly electedOn: CalendarDay;
  /** In the order of their votes. */
  readonly members: readonly Omit<Elected, 'id' | 'side'>[];
  readonly alternates: readonly Omit<Elected, 'id' | 'side'>[];
  readonly size: number;
  readonly termYears: number;
  readonly electionId: string;
}

/**
 * What an election comes to: a new term, or seats of the one that runs. Rights are the election's. The filing and, after
 * another term, the handover begin to run; offices follow.
 * @returns the term's id
 * @throws Refusal ESTATE_NOT_FOUND · PROFILE_UNKNOWN · SIZE_EVEN · SIZE_UNFIT · TERM_YEARS_UNFIT · TERM_NOT_SERVING, and as `seat` and `fill`
 */
export async function seatTerm(context: ActContext<Actor>, input: SeatTerm): Promise<string> {
  return isWhole(input.kind) ? seatWhole(context, input) : fillSeats(context, input);
}

async function seatWhole({ tx, now, actor }: ActContext<Actor>, input: SeatTerm): Promise<string> {
  const { estateId, electedOn, size, termYears, electionId } = input;
  const profile = electionProfile(input.profile);
  const { heads: households, area } = await wholeOf(tx, estateId);
  requireSize(profile, size, { households, area });
  const { least, most } = profile.termYears.value;
  if (termYears < least || termYears > most)
    throw new Refusal('TERM_YEARS_UNFIT', `A term lasts ${least} to ${most} years.`, 'termYears');
  const body = await bodyOf(tx, now, {
    ...{ estateId, kind: input.bodyKind, profile: electionProfileKey(input.profile) },
  });
  const before = await findServingTerm(tx, body.id);
  if (before) await endTerm(tx, before.term.id, electedOn);
  const term: Term = seat(
    {
      ...{ id: newId(now), kind: body.kind, number: (await lastNumber(tx, body.id)) + 1, size },
      ...{ leastSize: leastSizeOf(profile, { households, area }), electedOn, beginsOn: electedOn },
      endsOn: termEnd(electedOn, termYears * 12),
    },
    named(input, now),
    profile,
  );
  await insertTerm(tx, body.id, term, electionId);
  await insertFiling(tx, term.id, {
    ...{ id: newId(now), about: 'TERM', change: '', happenedOn: electedOn },
    dueOn: lastDayAfter(electedOn, profile.filingDays.value),
  });
  if (before)
    await insertHandover(tx, {
      ...{ id: newId(now), termId: term.id, fromTermId: before.term.id },
      dueOn: lastDayAfter(electedOn, profile.handoverDays.value),
    });
  await holdOffices(tx, now, body, term);
  await record(
    tx,
    body,
    { type: 'TERM_SEATED', number: term.number, members: input.members.length },
    actor,
    now,
  );
  return term.id;
}

async function fillSeats(context: ActContext<Actor>, input: SeatTerm): Promise<string> {
  const { tx, now, actor } = context;
  const profile = electionProfile(input.profile);
  const body = await bodyOf(tx, now, {
    ...{ estateId: input.estateId, kind: input.bodyKind, profile: electionProfileKey(input.profile) },
  });
  const { term } = await servingTerm(tx, body.id);
  const filled = fill(term, named(input, now), profile);
  await saveMembers(tx, filled);
  await holdOffices(tx, now, body, filled);
  const names = input.members.map(({ name }) => name).join('、');
  await fileChange(tx, now, {
    termId: term.id,
    profile,
    happenedOn: input.electedOn,
    change: `补选：${names}`,
  });
  await record(tx, body, { type: 'SEATS_FILLED', members: input.members.length }, actor, now);
  return term.id;
}

function named({ members, alternates, electedOn }: SeatTerm, now: Date) {
  const withId = (one: Omit<Elected, 'id' | 'side'>): Elected => ({ ...one, id: newId(now) });
  return { members: members.map(withId), alternates: alternates.map(withId), electedOn };
}
