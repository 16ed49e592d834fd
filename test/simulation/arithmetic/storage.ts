import type { Assumptions, Place } from './assumptions.js';

const BYTES_PER_GB = 2 ** 30;
const DAYS = 365;

/** Bytes that were measured. */
export interface Sizes {
  /** Of a place's register, people, offices and sessions, with all indexes, for each unit. */
  readonly perUnit: number;
  readonly perMeeting: number;
  /** Written ahead by one meeting. */
  readonly walPerMeeting: number;
}

export interface Storage {
  readonly place: string;
  /** In GB: what stands there however long it runs, what a year adds, and what is written ahead in a year. */
  readonly registerGB: number;
  readonly meetingsPerYear: number;
  readonly yearGB: number;
  readonly walPerYearGB: number;
  /** On the busiest day, on which all that meet at once meet: for archiving and for replicas. */
  readonly walOfTheBusiestDayGB: number;
}

export function storageOf(
  place: Place,
  { perUnit, perMeeting, walPerMeeting }: Sizes,
  { meetingsPerEstateAndYear, estatesMeetingAtOnce }: Assumptions,
): Storage {
  const meetingsPerYear = place.estates * meetingsPerEstateAndYear;
  const busiestDay = Math.max(place.estates * estatesMeetingAtOnce, meetingsPerYear / DAYS);
  return {
    ...{ place: place.name, meetingsPerYear },
    registerGB: (place.units * perUnit) / BYTES_PER_GB,
    yearGB: (meetingsPerYear * perMeeting) / BYTES_PER_GB,
    walPerYearGB: (meetingsPerYear * walPerMeeting) / BYTES_PER_GB,
    walOfTheBusiestDayGB: (busiestDay * walPerMeeting) / BYTES_PER_GB,
  };
}
