import { Refusal } from '@sifang/kernel';
import type { Party } from '@sifang/meetings/domain';
import { mayBecome, requireState, VersionState } from './lifecycle.js';
import { partiesOf, type Minutes, type Version } from './minutes.js';

export enum AnswerKind {
  CONFIRMED = 'CONFIRMED',
  OBJECTED = 'OBJECTED',
}

/** What a party says of a version: one answer for each, by one of those who sat for it with a vote. */
export interface Answer {
  readonly party: Party;
  readonly kind: AnswerKind;
  /** The objection, in writing; a remark, or empty, when confirmed. */
  readonly text: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly at: Date;
}

export interface Saying {
  readonly party: Party;
  readonly kind: AnswerKind;
  readonly text: string;
}

/**
 * @returns the answer, or the one given before when it is the same again, as a phone sends it that lost what came back
 * @throws Refusal SEAT_NOT_HELD · MINUTES_NOT_SUBMITTED · CONFIRMATION_OVER · OBJECTION_EMPTY · MINUTES_ANSWERED
 */
export function answer(
  { minutes, version, answers }: { minutes: Minutes; version: Version; answers: readonly Answer[] },
  personId: string,
  { party, kind, text }: Saying,
  now: Date,
): Answer {
  const seat = minutes.seats.find(each => each.personId === personId && each.party === party && each.votes);
  if (!seat) throw new Refusal('SEAT_NOT_HELD', 'You did not sit for this party with a vote.', 'party');
  const earlier = answers.find(each => each.party === party);
  if (earlier?.personId === personId && earlier.kind === kind && earlier.text === text) return earlier;
  if (earlier) throw answeredAlready();
  requireState(version.state, VersionState.SUBMITTED);
  if (version.confirmBy && now >= version.confirmBy)
    throw new Refusal('CONFIRMATION_OVER', 'The time to confirm these minutes is over.');
  if (kind === AnswerKind.OBJECTED && text === '')
    throw new Refusal('OBJECTION_EMPTY', 'Say in writing what you object to.', 'text');
  return { party, kind, text, personId, name: seat.name, title: seat.title, at: now };
}

export function answeredAlready(): Refusal {
  return new Refusal('MINUTES_ANSWERED', 'Your party has already answered.', 'party');
}

/**
 * When everybody has answered, or the time is over. Asked after each answer and by the job at the deadline; late or
 * doubled it does no harm.
 * @returns the version, confirmed, or null when there is nothing to do
 */
export function conclude(
  version: Version,
  minutes: Minutes,
  answers: readonly Answer[],
  now: Date,
): Version | null {
  if (!mayBecome(version.state, VersionState.CONFIRMED)) return null;
  const missing = partiesOf(minutes).filter(party => !answers.some(each => each.party === party));
  const over = version.confirmBy !== null && now >= version.confirmBy;
  if (missing.length > 0 && !over) return null;
  return { ...version, state: VersionState.CONFIRMED, confirmedAt: now };
}

export enum Standing {
  AWAITED = 'AWAITED',
  CONFIRMED = 'CONFIRMED',
  OBJECTED = 'OBJECTED',
  /** 未答复: recorded as silence, and no consent. [D] */
  SILENT = 'SILENT',
}

export interface PartyStanding {
  readonly party: Party;
  readonly standing: Standing;
  /** Null while there is none. */
  readonly answer: Answer | null;
}

export function standingsOf(
  minutes: Pick<Minutes, 'seats'>,
  version: Pick<Version, 'confirmedAt'>,
  answers: readonly Answer[],
): PartyStanding[] {
  return partiesOf(minutes).map(party => {
    const given = answers.find(each => each.party === party) ?? null;
    const silence = version.confirmedAt ? Standing.SILENT : Standing.AWAITED;
    return { party, standing: given ? Standing[given.kind] : silence, answer: given };
  });
}
