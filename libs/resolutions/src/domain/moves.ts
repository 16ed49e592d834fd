import { ResolutionState } from './lifecycle.js';
import type { Resolution } from './resolution.js';
import type { Right } from './rights.js';

/** What somebody may do with a resolution now. */
export enum ResolutionMove {
  ANSWER = 'ANSWER',
  OBJECT = 'OBJECT',
  DECIDE_OBJECTION = 'DECIDE_OBJECTION',
  REPORT = 'REPORT',
  ASK_TO_CLOSE = 'ASK_TO_CLOSE',
  CHECK = 'CHECK',
  ASK_EXTENSION = 'ASK_EXTENSION',
  DECIDE_EXTENSION = 'DECIDE_EXTENSION',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  SUPERVISE = 'SUPERVISE',
  RATE = 'RATE',
}

const { AWAITING_ANSWER, OBJECTED, ON_NEXT_AGENDA, ANSWERED, CLOSING_ASKED, CLOSED, WITHDRAWN } =
  ResolutionState;

type Standing = Pick<Resolution, 'state' | 'pausedAt' | 'extension'>;

/** The right that a move needs, and when it can be made. */
const MOVES: Readonly<Record<ResolutionMove, readonly [Right, (standing: Standing) => boolean]>> = {
  ANSWER: ['answer', ({ state }) => state === AWAITING_ANSWER],
  OBJECT: ['answer', ({ state }) => state === AWAITING_ANSWER],
  DECIDE_OBJECTION: ['steer', ({ state }) => state === OBJECTED || state === ON_NEXT_AGENDA],
  REPORT: ['work', ({ state }) => state === ANSWERED],
  ASK_TO_CLOSE: ['answer', ({ state, pausedAt }) => state === ANSWERED && !pausedAt],
  CHECK: ['check', ({ state }) => state === CLOSING_ASKED],
  ASK_EXTENSION: [
    'answer',
    ({ state, pausedAt, extension }) => state === ANSWERED && !pausedAt && !extension,
  ],
  DECIDE_EXTENSION: ['steer', ({ extension }) => extension !== null],
  PAUSE: ['steer', ({ state, pausedAt }) => (state === AWAITING_ANSWER || state === ANSWERED) && !pausedAt],
  RESUME: ['steer', ({ pausedAt }) => pausedAt !== null],
  SUPERVISE: ['supervise', ({ state }) => state !== CLOSED && state !== WITHDRAWN],
  RATE: ['rate', ({ state }) => state === CLOSED],
};

/** @param isDoer took part in the work, or belongs to who had to do it: checks nothing */
export function movesOf(rights: readonly Right[], isDoer: boolean, standing: Standing): ResolutionMove[] {
  return Object.values(ResolutionMove).filter(move => {
    const [right, possible] = MOVES[move];
    return rights.includes(right) && possible(standing) && !(move === ResolutionMove.CHECK && isDoer);
  });
}
