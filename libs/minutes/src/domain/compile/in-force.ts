import type { MeetingRecord, RecordedEvent } from '@sifang/meetings/domain';

/**
 * What happened and was not taken back. The record keeps both; the minutes tell only what stood: neither the act that was
 * undone nor that it was.
 */
export function inForce(record: MeetingRecord): MeetingRecord {
  const undone = new Set(record.events.filter(isUndoing).map(({ payload }) => payload['undid']));
  return { ...record, events: record.events.filter(event => !isUndoing(event) && !undone.has(event.seq)) };
}

function isUndoing({ type }: RecordedEvent): boolean {
  return type === 'ACT_UNDONE';
}
