import type { MyMeetingFragment } from '../../graphql/generated';
import type { MyMeetingState } from '../../live/use-my-meeting';

/** What the pages of a seat ask, asked about a seat that a letter of proxy lets one sit on. */
export function inPlaceOf(my: MyMeetingState, seatId: string): MyMeetingState {
  const asHolder = (mine: MyMeetingFragment | undefined) =>
    mine && { ...mine, seat: mine.standsInFor.find(seat => seat.seatId === seatId) ?? null };
  return {
    mine: asHolder(my.mine),
    refusal: my.refusal,
    learn: my.learn,
    learnVote: () => void my.ask(),
    ask: async () => asHolder(await my.ask()),
  };
}
