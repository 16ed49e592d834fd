import { Refusal } from '@sifang/kernel';
import { MeetingState, type Meeting } from '@sifang/meetings/domain';
import { mayBecome, requireState, VersionState } from './lifecycle.js';
import type { Compiled, Version } from './minutes.js';
import { confirmBy, publication } from './terms.js';

/** Minutes are of a meeting that is over. @throws Refusal MEETING_NOT_ADJOURNED */
export function requireAdjourned({ state }: Pick<Meeting, 'state'>): void {
  if (state !== MeetingState.ADJOURNED)
    throw new Refusal('MEETING_NOT_ADJOURNED', 'Minutes are written when the meeting is over.');
}

/** Who begins a version, and when. */
export interface Begun {
  readonly begunAt: Date;
  readonly begunByName: string;
}

export function firstVersion(minutesId: string, begun: Begun): Version {
  return {
    ...{ minutesId, number: 1, state: VersionState.DRAFT, reason: '', passages: {}, compiled: null },
    ...begun,
    ...{ submittedAt: null, confirmBy: null, confirmedAt: null, publishedFrom: null, publishedUntil: null },
    ...{ endedAt: null, endReason: '' },
  };
}

/** @throws Refusal MINUTES_NOT_IN_DRAFT */
export function submit(version: Version, compiled: Compiled, now: Date): Version {
  requireState(version.state, VersionState.DRAFT);
  return { ...version, state: VersionState.SUBMITTED, compiled, submittedAt: now, confirmBy: confirmBy(now) };
}

/**
 * Another version, with what was written so far. One that was not published yet is taken back; one that was stays so
 * until the other takes its place.
 * @returns the versions that changed, the new one last
 * @throws Refusal MINUTES_BEING_WRITTEN
 */
export function revise(version: Version, reason: string, begun: Begun): Version[] {
  const { minutesId, number, state, passages } = version;
  if (state === VersionState.DRAFT) throw beingWritten();
  const next = { ...firstVersion(minutesId, begun), number: number + 1, reason, passages };
  const back = mayBecome(state, VersionState.TAKEN_BACK);
  return back ? [{ ...version, state: VersionState.TAKEN_BACK, endedAt: begun.begunAt }, next] : [next];
}

export function beingWritten(): Refusal {
  return new Refusal('MINUTES_BEING_WRITTEN', 'There is a version in work already.');
}

/**
 * @param before the version that is published until now; null: none
 * @returns the versions that changed: the one before makes room first
 * @throws Refusal MINUTES_NOT_CONFIRMED
 */
export function publish(
  version: Version,
  before: Version | null,
  meeting: Pick<Meeting, 'kind' | 'rules'>,
  now: Date,
): Version[] {
  requireState(version.state, VersionState.CONFIRMED);
  const { from, until } = publication(now, meeting);
  const published = {
    ...version,
    state: VersionState.PUBLISHED,
    publishedFrom: from,
    publishedUntil: until,
  };
  return before ? [{ ...before, state: VersionState.CORRECTED, endedAt: now }, published] : [published];
}

/** @throws Refusal MINUTES_NOT_PUBLISHED */
export function withdraw(version: Version | null, reason: string, now: Date): Version {
  requireState(version?.state ?? VersionState.DRAFT, VersionState.PUBLISHED);
  return { ...version!, state: VersionState.WITHDRAWN, endedAt: now, endReason: reason };
}
