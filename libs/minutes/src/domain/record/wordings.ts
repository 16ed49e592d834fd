import { OF_ATTENDANCE } from './of-attendance.js';
import { OF_DECIDING } from './of-deciding.js';
import { OF_THE_COURSE } from './of-the-course.js';
import { byActor, type Wordings, type Write } from './wording.js';

/** One for each type of entry; a test reads the union and asks for what is missing. */
export const WORDINGS: Wordings = { ...OF_THE_COURSE, ...OF_ATTENDANCE, ...OF_DECIDING };

/** What has no words yet is said to have happened, and by whom. */
export function wordingOf(type: string): Write {
  const known: Write | undefined = Object.hasOwn(WORDINGS, type)
    ? WORDINGS[type as keyof Wordings]
    : undefined;
  return (
    known ??
    byActor(
      by => `${by}办理了一项会议事务（${type}）。`,
      by => `${by} did something in the meeting (${type}).`,
    )
  );
}
