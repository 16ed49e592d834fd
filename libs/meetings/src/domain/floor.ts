import { Refusal } from '@sifang/kernel';

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
  readonly state: SpeechState;
  readonly requestedAt: Date;
  /** Null: has not had the floor. */
  readonly startedAt: Date | null;
  /** When the time given runs out; the chair may extend it. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
}

/** @throws Refusal ALREADY_WAITING */
export function requestToSpeak(list: readonly Speech[], seatId: string, id: string, now: Date): Speech {
  if (list.some(speech => speech.seatId === seatId && isLive(speech)))
    throw new Refusal('ALREADY_WAITING', 'You are already on the list of speakers.');
  return {
    id,
    seatId,
    state: SpeechState.WAITING,
    requestedAt: now,
    startedAt: null,
    endsAt: null,
    endedAt: null,
  };
}

/** @throws Refusal NOT_WAITING */
export function withdrawRequest(list: readonly Speech[], seatId: string, now: Date): Speech {
  const waiting = list.find(speech => speech.seatId === seatId && speech.state === SpeechState.WAITING);
  if (!waiting) throw new Refusal('NOT_WAITING', 'You are not waiting to speak.');
  return { ...waiting, state: SpeechState.WITHDRAWN, endedAt: now };
}

/**
 * The chair chooses whom; whoever had the floor has finished.
 * @returns the entries that changed
 * @throws Refusal NOT_WAITING
 */
export function giveFloor(list: readonly Speech[], id: string, minutes: number, now: Date): Speech[] {
  const next = list.find(speech => speech.id === id && speech.state === SpeechState.WAITING);
  if (!next) throw new Refusal('NOT_WAITING', 'Nobody is waiting under this entry.', 'requestId');
  const before = list.find(speech => speech.state === SpeechState.SPEAKING);
  const speaking = { ...next, state: SpeechState.SPEAKING, startedAt: now, endsAt: later(now, minutes) };
  return before ? [done(before, now), speaking] : [speaking];
}

/** Counts on from now when the time has already run out. @throws Refusal NOBODY_SPEAKING */
export function extendSpeech(list: readonly Speech[], minutes: number, now: Date): Speech {
  const speaking = speakingOf(list);
  const from = speaking.endsAt && speaking.endsAt > now ? speaking.endsAt : now;
  return { ...speaking, endsAt: later(from, minutes) };
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

function later(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}
