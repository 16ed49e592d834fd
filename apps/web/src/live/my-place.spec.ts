import type { MyMeetingFragment } from '../graphql/generated';
import type { Meeting } from './meeting';
import { myPlace } from './my-place';

const vote = { motionId: 'motion', seatId: 'mine', choice: 'FOR' as const, at: '2026-11-22T11:46:00Z' };

describe('my place in a meeting', () => {
  it('is none without a seat', () => {
    expect(myPlace(aMeeting(), { ...me(), seat: null })).toBeUndefined();
  });

  it('is present as soon as the own check-in answered, before the view brings it', () => {
    expect(myPlace(aMeeting(), me({ presentSince: '2026-11-22T11:00:00Z' }))?.present).toBe(true);
  });

  it('is present when the view says so, wherever the check-in was done', () => {
    const meeting = aMeeting({
      parties: [{ seats: [{ id: 'mine', presentSince: '2026-11-22T11:00:00Z' }] }],
    });
    expect(myPlace(meeting, me())?.present).toBe(true);
  });

  it('is not present while somebody stands in for me', () => {
    const meeting = aMeeting({
      parties: [{ seats: [{ id: 'mine', presentSince: '2026-11-22T11:00:00Z' }] }],
    });
    expect(myPlace(meeting, me({ standIn: '吴雅芳' }))?.present).toBe(false);
  });

  it('counts the place in the list of speakers from one', () => {
    const meeting = aMeeting({ waiting: [{ seatId: 'other' }, { seatId: 'mine' }] });
    expect(myPlace(meeting, me())?.place).toBe(2);
  });

  it('takes the receipt of the running motion only', () => {
    const running = aMeeting({ motions: [{ id: 'motion', state: 'PUT' }] });
    const next = aMeeting({ motions: [{ id: 'next', state: 'PUT' }] });
    expect(myPlace(running, me({ vote }))?.receipt?.choice).toBe('FOR');
    expect(myPlace(next, me({ vote }))?.receipt).toBeUndefined();
  });

  it('has voted by name or in secret, on this motion', () => {
    const running = aMeeting({ motions: [{ id: 'motion', state: 'PUT' }] });
    const next = aMeeting({ motions: [{ id: 'next', state: 'PUT' }] });
    for (const mine of [me({ vote }), me({ secretVoteOn: 'motion' })]) {
      expect(myPlace(running, mine)?.voted).toBe(true);
      expect(myPlace(next, mine)?.voted).toBe(false);
    }
    expect(myPlace(running, me({ secretVoteOn: 'motion' }))?.receipt).toBeUndefined();
  });
});

function aMeeting(view: object = {}): Meeting {
  return { parties: [], waiting: [], motions: [], floor: null, ...view } as unknown as Meeting;
}

function me(seat: object = {}): MyMeetingFragment {
  const empty = {
    seatId: 'mine',
    party: 'RESIDENTS',
    title: '',
    votes: true,
    presentSince: null,
    vote: null,
  };
  return { meetingId: 'meeting', seq: 1, mayChair: false, seat: { ...empty, ...seat } } as MyMeetingFragment;
}
