import type { Meeting } from './meeting';

/** The newer of two views; messages may overtake each other, and a meeting's number only grows. */
export function newer(seen: Meeting | undefined, come: Meeting): Meeting {
  return seen && seen.id === come.id && seen.seq > come.seq ? seen : come;
}
