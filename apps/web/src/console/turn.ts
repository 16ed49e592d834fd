import type { Meeting } from '../live/meeting';

/** The minutes that the chair gives, as far as what was asked for allows: a point of order is short. */
export function turn(request: Meeting['waiting'][number], minutes: number): number {
  if (request.kind !== 'SPEECH') return request.turn.usual;
  return Math.min(minutes, request.turn.most);
}
