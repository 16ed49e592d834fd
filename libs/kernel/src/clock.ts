/** The only place where the time of day enters. Acts ask it once and hand `now` down; the domain never asks. */
export abstract class Clock {
  abstract now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
