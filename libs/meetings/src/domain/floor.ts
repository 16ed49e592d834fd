import { Refusal } from '@sifang/kernel';
import { SpeechKind, turnOf } from './speech-kind.js';

export enum SpeechState {
  WAITING = 'WAITING',
  SPEAKING = 'SPEAKING',
  DONE = 'DONE',
  WITHDRAWN = 'WITHDRAWN',
}

/** One entry in the list of speakers, from raising a hand to sitting down. */
export interface Speech {
  readonly id: string;
  readonly seatId: string;
  readonly kind: SpeechKind;
  readonly state: SpeechState;
  readonly requestedAt: Date;
  /** Null: has not had the floor. */
  readonly startedAt: Date | null;
  /** When the time given runs out; the chair may extend it. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * Raises a hand. Who waits to speak may raise a point of order besides; who has the floor needs neither.
 * @throws Refusal ALREADY_WAITING
 */
export function requestToSpeak(
  list: readonly Speech[],
  { seatId, kind, id }: Pick<Speech, 'seatId' | 'kind' | 'id'>,
  now: Date,
): Speech {
  const speaks = (speech: Speech): boolean => speech.kind === kind || speech.state === SpeechState.SPEAKING;
  if (list.some(speech => speech.seatId === seatId && isLive(speech) && speaks(speech)))
    throw new Refusal('ALREADY_WAITING', 'You are already on the list of speakers.');
  return {
    ...{ id, seatId, kind, state: SpeechState.WAITING, requestedAt: now },
    ...{ startedAt: null, endsAt: null, endedAt: null },
  };
}

/**
 * Takes the hand down, whatever it was raised for.
 * @returns the entries that changed
 * @throws Refusal NOT_WAITING
 */
export function withdrawRequest(list: readonly Speech[], seatId: string, now: Date): Speech[] {
  const waiting = list.filter(speech => speech.seatId === seatId && speech.state === SpeechState.WAITING);
  if (waiting.length === 0) throw new Refusal('NOT_WAITING', 'You are not waiting to speak.');
  return waiting.map(speech => ({ ...speech, state: SpeechState.WITHDRAWN, endedAt: now }));
}

/**
 * The chair chooses whom; whoever had the floor has finished.
 * @param minutes null: as long as is usual
 * @returns the entries that changed
 * @throws Refusal NOT_WAITING · SPEAKING_LIMIT
 */
export function giveFloor(
  list: readonly Speech[],
  {
    id,
    minutes,
    meetingKind,
  }: { readonly id: string; readonly minutes: number | null; readonly meetingKind: string },
  now: Date,
): Speech[] {
  const next = list.find(speech => speech.id === id && speech.state === SpeechState.WAITING);
  if (!next) throw new Refusal('NOT_WAITING', 'Nobody is waiting under this entry.', 'requestId');
  const { usual, most } = turnOf(meetingKind, next.kind);
  if ((minutes ?? usual) > most) throw tooLong(most);
  const before = list.find(speech => speech.state === SpeechState.SPEAKING);
  const endsAt = later(now, minutes ?? usual);
  const speaking = { ...next, state: SpeechState.SPEAKING, startedAt: now, endsAt };
  return before ? [done(before, now), speaking] : [speaking];
}

/** The speaker has finished before the time was up. @throws Refusal NOT_SPEAKING */
export function giveBackFloor(list: readonly Speech[], seatId: string, now: Date): Speech {
  const speaking = list.find(speech => speech.seatId === seatId && speech.state === SpeechState.SPEAKING);
  if (!speaking) throw new Refusal('NOT_SPEAKING', 'You do not have the floor.');
  return done(speaking, now);
}

/**
 * Counts on from now when the time has already run out. A turn has an end, extensions and all.
 * @throws Refusal NOBODY_SPEAKING · SPEAKING_LIMIT
 */
export function extendSpeech(
  list: readonly Speech[],
  { minutes, meetingKind }: { readonly minutes: number; readonly meetingKind: string },
  now: Date,
): Speech {
  const speaking = speakingOf(list);
  const from = speaking.endsAt && speaking.endsAt > now ? speaking.endsAt : now;
  const endsAt = later(from, minutes);
  const { extended } = turnOf(meetingKind, speaking.kind);
  if (endsAt > later(speaking.startedAt!, extended)) throw tooLong(extended);
  return { ...speaking, endsAt };
}

/** @throws Refusal NOBODY_SPEAKING */
export function endSpeech(list: readonly Speech[], now: Date): Speech {
  return done(speakingOf(list), now);
}

/** When the meeting ends: who speaks has finished, who waits is let go. */
export function clearList(list: readonly Speech[], now: Date): Speech[] {
  return list
    .filter(isLive)
    .map(speech =>
      speech.state === SpeechState.SPEAKING
        ? done(speech, now)
        : { ...speech, state: SpeechState.WITHDRAWN, endedAt: now },
    );
}

function speakingOf(list: readonly Speech[]): Speech {
  const speaking = list.find(({ state }) => state === SpeechState.SPEAKING);
  if (!speaking) throw new Refusal('NOBODY_SPEAKING', 'Nobody has the floor.');
  return speaking;
}

function isLive({ state }: Speech): boolean {
  return state === SpeechState.WAITING || state === SpeechState.SPEAKING;
}

function done(speech: Speech, now: Date): Speech {
  return { ...speech, state: SpeechState.DONE, endedAt: now };
}

function tooLong(most: number): Refusal {
  return new Refusal('SPEAKING_LIMIT', `A turn takes at most ${most} minutes.`, 'minutes');
}

function later(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}
