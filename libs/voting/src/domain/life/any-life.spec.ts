import { Refusal } from '@sifang/kernel';
import fc from 'fast-check';
import { profileNamed } from '../law/profiles.js';
import { Outcome } from '../tally/decide.js';
import { giveNotice } from './notice.js';
import { changeItems, draftVote, freezeRoll, thawRoll } from './prepare.js';
import { annul, archive, declare, postResult } from './result.js';
import { VoteState, type OwnersVote } from './vote.js';
import { close, extend, takesBallots } from './window.js';

const { DRAFT, ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED, ARCHIVED, ANNULLED } = VoteState;
const DAY_MS = 86_400_000;
const START = Date.parse('2026-06-01T00:00:00+08:00');

/** What a vote goes through, as small as it can be written: who comes after whom, and how long it takes at least. */
const ACTS = {
  items: { from: [DRAFT, ROLL_POSTED], to: null },
  freeze: { from: [DRAFT], to: ROLL_POSTED },
  thaw: { from: [ROLL_POSTED], to: DRAFT },
  notice: { from: [ROLL_POSTED], to: NOTICED },
  extend: { from: [NOTICED], to: null },
  close: { from: [NOTICED, CLOSED], to: CLOSED },
  post: { from: [CLOSED], to: RESULT_POSTED },
  declare: { from: [RESULT_POSTED], to: DECLARED },
  archive: { from: [DECLARED, ANNULLED], to: ARCHIVED },
  annul: { from: [ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED], to: ANNULLED },
} as const satisfies Record<string, { from: readonly VoteState[]; to: VoteState | null }>;
type Act = keyof typeof ACTS;

function attempt(vote: OwnersVote, act: Act, now: Date): OwnersVote {
  const inDays = (days: number): Date => new Date(now.getTime() + days * DAY_MS);
  const item = { id: 'a', matter: '278-5', text: '更换电梯' } as const;
  const acts: Record<Act, () => OwnersVote> = {
    items: () => changeItems(vote, [item], []),
    freeze: () => freezeRoll(vote, { hash: 'f00d', area: 1, registryArea: 1, explanation: null }),
    thaw: () => thawRoll(vote),
    notice: () => giveNotice(vote, { opensAt: inDays(15), closesAt: inDays(20) }, 0, now),
    extend: () => extend(vote, { until: inDays(10), reason: '不足' }, false, now),
    close: () => close(vote, now),
    post: () => postResult(vote, { issued: 2, returned: 1, accountedFor: 1 }, now),
    declare: () => declare(vote, [Outcome.PASSED], 0, now),
    archive: () => archive(vote),
    annul: () => annul(vote, '程序有误', now),
  };
  return acts[act]();
}

/** What one would do next; chance alone seldom gets a vote to its end. */
function next({ state, items }: OwnersVote): Act {
  if (state === DRAFT) return items.length ? 'freeze' : 'items';
  const then = { [ROLL_POSTED]: 'notice', [NOTICED]: 'close', [CLOSED]: 'post', [RESULT_POSTED]: 'declare' };
  return (then as Partial<Record<VoteState, Act>>)[state] ?? 'archive';
}

it('whatever is tried in whatever order, a vote goes the way of its states and no other', () => {
  const act = fc.oneof(
    { weight: 2, arbitrary: fc.constant('next' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(ACTS) as Act[])) },
  );
  const steps = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 25 })), { maxLength: 25 });
  const reached = new Set<VoteState>();
  fc.assert(
    fc.property(steps, tried => {
      let vote = draftVote(profileNamed('national'), false);
      let now = new Date(START);
      for (const [what, days] of tried) {
        now = new Date(now.getTime() + days * DAY_MS);
        const before = vote;
        const chosen = what === 'next' ? next(before) : what;
        const from: readonly VoteState[] = ACTS[chosen].from;
        try {
          vote = attempt(before, chosen, now);
          expect(from).toContain(before.state);
          expect(vote.state).toBe(ACTS[chosen].to ?? before.state);
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(Refusal);
          if (from.includes(before.state)) expect((refusal as Refusal).code).not.toBe('VOTE_STATE_UNFIT');
        }
        reached.add(vote.state);
        alwaysHolds(vote, now);
      }
    }),
    { numRuns: 400 },
  );
  expect([...reached].sort()).toEqual(Object.values(VoteState).sort());
});

function alwaysHolds(vote: OwnersVote, now: Date): void {
  const { state, rollHash, noticedOn, opensAt, closesAt, extensions, items } = vote;
  if (takesBallots(vote, now)) expect(state).toBe(NOTICED);
  if (state === DRAFT) expect(rollHash).toBeNull();
  if ([NOTICED, CLOSED, RESULT_POSTED, DECLARED].includes(state)) {
    expect([rollHash, noticedOn, opensAt, closesAt]).not.toContain(null);
    expect(items.length).toBeGreaterThan(0);
  }
  if ([CLOSED, RESULT_POSTED, DECLARED].includes(state)) expect(takesBallots(vote, closesAt!)).toBe(false);
  expect(extensions.length).toBeLessThanOrEqual(1);
}
