import { waitingFor } from './waiting';

type Asked = Parameters<typeof waitingFor>[0];
type Vote = Asked['myVotes'][number];
type Rating = Asked['myRatings'][number];

const NOW = Date.parse('2026-11-23T04:00:00Z');
const inDays = (days: number) => new Date(NOW + days * 86_400_000).toISOString();

const vote = (changes: Partial<Vote['vote']> = {}, ...taken: boolean[]): Vote => ({
  vote: {
    ...{ id: 'v', title: '更换电梯', trial: false, estateName: '翰林水岸', state: 'NOTICED' },
    ...{ opensAt: inDays(-1), closesAt: inDays(3), ...changes },
  },
  units: (taken.length > 0 ? taken : [false]).map(each => ({ taken: each })),
});
const rating = (changes: Partial<Rating> = {}): Rating => ({
  ...{ id: 'r', estateName: '翰林水岸', closesAt: inDays(5), unitsToAnswer: 1, begun: false },
  ...{ subject: { id: 's', name: '澜庭物业' }, ...changes },
});
const shown = (asked: Partial<Asked>): string[] =>
  waitingFor({ myVotes: [], myRatings: [], myMattersToRate: [], ...asked }, NOW).map(
    ({ kind, to, units }) => `${kind} ${to} ${units}`,
  );

describe('what waits for an owner on the first page', () => {
  it('is nothing for whom nothing is asked', () => {
    expect(shown({})).toEqual([]);
  });

  it.each([
    ['an open vote without a ballot', vote(), ['vote /votes/v 1']],
    ['a vote in which one unit of three has none', vote({}, true, false, true), ['vote /votes/v 1']],
    ['not a vote in which every unit has one', vote({}, true, true), []],
    ['not a vote that was announced and has not begun', vote({ opensAt: inDays(1) }), []],
    ['not a vote whose window has ended', vote({ closesAt: inDays(-0.001) }), []],
    ['not a vote that was closed', vote({ state: 'CLOSED' }), []],
    [
      'not a vote whose roll stands posted',
      vote({ state: 'ROLL_POSTED', opensAt: null, closesAt: null }),
      [],
    ],
  ])('is %s', (_what, asked, expected) => {
    expect(shown({ myVotes: [asked] })).toEqual(expected);
  });

  it.each([
    ['a round that has no answer', rating(), ['rating /ratings/r 1']],
    ['a form that was begun again', rating({ unitsToAnswer: 0, begun: true }), ['rating /ratings/r 0']],
    ['not a round that has all answers', rating({ unitsToAnswer: 0 }), []],
    ['not a round whose time is over', rating({ closesAt: inDays(-1) }), []],
  ])('is %s', (_what, asked, expected) => {
    expect(shown({ myRatings: [asked] })).toEqual(expected);
  });

  it('puts votes before ratings, what ends first before the others, and last what has no end', () => {
    expect(
      shown({
        myVotes: [vote({ id: 'late', closesAt: inDays(9) }), vote({ id: 'soon', closesAt: inDays(1) })],
        myRatings: [rating()],
        myMattersToRate: [{ id: 'm', text: '补好东门的路面', subjectName: '澜庭物业' }],
      }),
    ).toEqual(['vote /votes/soon 1', 'vote /votes/late 1', 'rating /ratings/r 1', 'matter /resolutions/m 1']);
  });
});
