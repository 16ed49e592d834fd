import { Office } from '@sifang/identity/domain';
import { actor, evening } from '../domain/spec/a-meeting.js';
import { ownPart } from './my-meeting.js';
import { aResult, aRow, anAdjournedRow, aVote } from './spec/a-row.js';

describe('what only one person may know', () => {
  it('is the own seat, the own vote and the place in the list', () => {
    expect(ownPart(aRow(), actor('张文静'))).toEqual({
      meetingId: 'meeting',
      seq: 42,
      mayChair: true,
      seat: {
        ...{
          seatId: "张文静's seat",
          party: 'PARTY_ORGANISATION',
          title: '',
          holderName: '张文静',
          votes: true,
        },
        ...{ standIn: null, itemIds: null },
        presentSince: evening(-5),
        placeInQueue: 2,
        hasFloor: false,
        secretVoteOn: null,
        vote: { motionId: 'motion', seatId: "张文静's seat", choice: 'FOR', at: evening(11) },
      },
      standsInFor: [],
    });
  });

  it.each([
    ['刘桂兰', { placeInQueue: null, hasFloor: true, vote: { choice: 'AGAINST' } }],
    ['何志远', { placeInQueue: 1, hasFloor: false, vote: null, votes: false }],
    ['李强', { placeInQueue: null, hasFloor: false, vote: null }],
    ['周建国', { presentSince: null, placeInQueue: null, hasFloor: false, vote: null }],
  ])('for %s: %j', (name, seat) => {
    expect(ownPart(aRow(), actor(name))).toMatchObject({ mayChair: false, seat });
  });

  it('is the seat that a letter lets one sit on, and for its holder that somebody does', () => {
    const [liu, wu] = ["刘桂兰's seat", '吴雅芳'];
    const letters = [{ ...{ id: 'letter', seatId: liu, holderId: wu, holderName: wu }, itemIds: ['paving'] }];
    const seats = aRow().seats.map(each => (each.id === liu ? { ...each, proxyId: 'letter' } : each));
    const row = aRow({ letters, seats });
    expect(ownPart(row, actor(wu))).toMatchObject({
      seat: null,
      standsInFor: [
        ...[
          { seatId: liu, holderName: '刘桂兰', standIn: wu, itemIds: ['paving'], presentSince: evening(-5) },
        ],
      ],
    });
    expect(ownPart(row, actor('刘桂兰'))).toMatchObject({
      ...{ seat: { standIn: wu, itemIds: null, presentSince: null }, standsInFor: [] },
    });
    const waiting = aRow({ letters, seats: aRow().seats });
    expect(ownPart(waiting, actor(wu)).standsInFor).toMatchObject([{ standIn: null, presentSince: null }]);
  });

  it('is no vote but that on the latest motion', () => {
    const next = aVote({ id: 'next', votes: [] });
    expect(ownPart(aRow({ motions: [aResult(), next] }), actor('刘桂兰')).seat!.vote).toBeNull();
    expect(ownPart(anAdjournedRow(), actor('刘桂兰')).seat!.vote).toMatchObject({ choice: 'AGAINST' });
  });

  it('is no seat for those who follow without one', () => {
    const secretary = actor('郑红梅', [Office.COMMUNITY_SECRETARY, 'tanchong']);
    expect(ownPart(aRow(), secretary)).toMatchObject({ mayChair: true, seat: null });
  });
});
