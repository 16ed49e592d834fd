import { attendance } from './attendance.js';
import type { Decisions } from '../decision.js';
import { electionProcess } from './election-process.js';
import { elections } from './elections.js';
import { estates } from './estates.js';
import { identity } from './identity.js';
import { meetings } from './meetings.js';
import { minutes } from './minutes.js';
import { notices } from './notices.js';
import { register } from './register.js';
import { resolutions } from './resolutions.js';
import { ratings } from './ratings.js';
import { topics } from './topics.js';
import { votePapers } from './vote-papers.js';
import { voting } from './voting.js';

/** Every field of the API, context by context. */
export const decisions: Decisions = {
  ...identity,
  ...estates,
  ...register,
  ...meetings,
  ...minutes,
  ...notices,
  ...attendance,
  ...resolutions,
  ...ratings,
  ...topics,
  ...votePapers,
  ...voting,
  ...elections,
  ...electionProcess,
};
