import type { MyMeetingFragment } from '../../graphql/generated';
import type { MyMeetingState } from '../../live/use-my-meeting';
import { inPlaceOf } from './in-place-of';

const mine = {
  seat: { seatId: 'own' },
  standsInFor: [{ seatId: 'hers', vote: { motionId: 'paving' } }],
} as unknown as MyMeetingFragment;

function aState(): MyMeetingState & { asked: number } {
  const state = {
    ...{ mine, refusal: undefined, asked: 0, learn: () => {}, learnVote: () => {} },
    ask: async () => ((state.asked += 1), mine),
  };
  return state;
}

describe('in the place of somebody else', () => {
  it('their seat is the one that is asked about, and never the own', async () => {
    const hers = inPlaceOf(aState(), 'hers');
    expect(hers.mine?.seat?.seatId).toBe('hers');
    expect((await hers.ask())?.seat?.vote?.motionId).toBe('paving');
  });

  it('there is none when the letter is gone', () => {
    expect(inPlaceOf(aState(), 'theirs').mine?.seat).toBeNull();
  });

  it('a vote is looked up again, so that it is kept for the right seat', () => {
    const state = aState();
    inPlaceOf(state, 'hers').learnVote({} as never);
    expect(state.asked).toBe(1);
  });
});
