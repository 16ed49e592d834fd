import { openItemOf } from '../agenda.js';
import {
  AmendmentKind,
  amended,
  pendingAmendments,
  requireAmendable,
  requireAmendmentsDecided,
} from '../amendment.js';
import { quorumOf } from '../kinds/quorum.js';
import { kindFor } from '../kinds/rules.js';
import { requireInSession } from '../lifecycle.js';
import {
  announce,
  castSecretVote,
  castVote,
  countByName,
  MotionState,
  moveMotion,
  putMotion,
  requireNoVote,
  requireQuorum,
  withdrawMotion,
  type Motion,
} from '../motion.js';
import {
  decideSecretly,
  LEAST_SECRET_VOTERS,
  requireEnough,
  requireSecretPossible,
} from '../secret-ballot.js';
import type { To } from './command.js';
import type { MeetingModel } from './meeting-model.js';

/** Where nothing was ever moved there is nothing to ask about, and nothing happens. */
export const onMotions = {
  move: (model: MeetingModel) => {
    requireInSession(model.meeting);
    model.motions.push(moved(model, '翻修。'));
    model.steered('MOTION_MOVED');
  },
  amend: (model: MeetingModel) => {
    const main = model.motions.findLast(({ amendment }) => !amendment);
    if (!main) return;
    requireInSession(model.meeting);
    requireAmendable(main);
    const amendment = { amendsId: main.id, kind: AmendmentKind.ADD, passage: '' };
    model.motions.push(moved(model, '三十日内。', amendment));
    model.steered('AMENDMENT_MOVED');
  },
  put: (model: MeetingModel, { secret }: To<'put'>) => {
    requireInSession(model.meeting);
    requireNoVote(model.running());
    put(model, moved(model, ''), secret);
  },
  putMoved: (model: MeetingModel, { secret }: To<'putMoved'>) => {
    const waiting = model.motions.findLast(({ state }) => state === MotionState.MOVED);
    if (!waiting) return;
    requireInSession(model.meeting);
    put(model, waiting, secret);
  },
  withdrawLast: (model: MeetingModel) => {
    const latest = model.latest();
    if (!latest) return;
    requireInSession(model.meeting);
    const voted = latest.secret ? model.marksOn(latest).length : model.votesOn(latest).length;
    const { met } = quorumOf(kindFor(model.meeting), model.seats);
    const stuck = !met || (latest.secret && voted < LEAST_SECRET_VOTERS);
    const waiting = pendingAmendments(latest.id, model.motions);
    model.saveMotions([
      withdrawMotion(latest, { voted, stuck }),
      ...waiting.map(amendment => withdrawMotion(amendment, { voted: 0, stuck: false })),
    ]);
    model.steered('MOTION_WITHDRAWN');
  },
  vote: (model: MeetingModel, { seat, choice }: To<'vote'>) => {
    const motion = model.latest();
    if (!motion) return;
    const votes = model.votesOn(motion);
    const state = { meeting: model.meeting, motion, seat: model.seats[seat], votes };
    const vote = castVote(state, `${seat}`, choice, model.now());
    if (!votes.includes(vote)) model.votes.push(vote);
  },
  secretVote: (model: MeetingModel, { seat, choice }: To<'secretVote'>) => {
    const motion = model.latest();
    if (!motion) return;
    const marked = model.marksOn(motion);
    const state = { meeting: model.meeting, motion, seat: model.seats[seat], marked };
    const { id: seatId } = castSecretVote(state, `${seat}`);
    model.marks.push({ motionId: motion.id, seatId });
    model.sums.get(motion.id)![choice] += 1;
  },
  announce: (model: MeetingModel) => {
    const latest = model.latest();
    if (!latest) return;
    const { meeting, seats } = model;
    const announced = announce(meeting, latest, seats, () => counted(model, latest), model.now());
    model.saveMotions([announced]);
    const { amendment } = announced;
    const main = model.motions.find(({ id }) => id === amendment?.amendsId);
    if (main && amendment && announced.state === MotionState.ADOPTED)
      model.saveMotions([{ ...main, text: amended(main.text, amendment, announced.text).after }]);
    model.steered('RESULT_ANNOUNCED');
  },
};

function moved(model: MeetingModel, text: string, amendment: Motion['amendment'] = null): Motion {
  return moveMotion(openItemOf(model.agenda), { id: `${model.second}`, text, amendment }, model.now());
}

function put(model: MeetingModel, motion: Motion, secret: boolean): void {
  const running = { ...putMotion(motion, openItemOf(model.agenda), model.now()), secret };
  requireAmendmentsDecided(running, model.motions);
  requireNoVote(model.running());
  requireQuorum(model.meeting, model.seats);
  if (secret) requireSecretPossible(kindFor(model.meeting), model.seats);
  model.saveMotions([running]);
  model.sums.set(running.id, { FOR: 0, AGAINST: 0, ABSTAIN: 0 });
  model.steered('MOTION_PUT');
}

function counted(model: MeetingModel, motion: Motion): ReturnType<typeof countByName> {
  const { meeting, seats } = model;
  if (!motion.secret) return countByName(meeting, seats, model.votesOn(motion));
  const marked = model.marksOn(motion);
  requireEnough(marked.length);
  return decideSecretly(kindFor(meeting), seats, marked, model.sums.get(motion.id)!);
}
