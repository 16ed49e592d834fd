import fc from 'fast-check';
import { evening } from '../spec/a-meeting.js';
import { clashesOf, endOf, type Booking } from './clash.js';

const wang = { personId: 'wang', name: '王敏' };
const li = { personId: 'li', name: '李强' };
const booking = (changes: Partial<Booking> = {}): Booking => ({
  ...{ meetingId: 'other', communityId: 'tanchong', venue: '二楼议事厅', startsAt: evening(), minutes: 60 },
  people: [wang, li],
  ...changes,
});
const wanted = booking({ meetingId: 'wanted', people: [wang] });

describe('a clash', () => {
  it.each<[string, Partial<Booking>, clash: [venue: boolean, people: string[]] | null]>([
    ['room and person', {}, [true, ['王敏']]],
    ['the room alone', { people: [li] }, [true, []]],
    ['a person alone, elsewhere', { venue: '三楼' }, [false, ['王敏']]],
    ['the room as somebody else writes it', { venue: ' 二楼 议事厅', people: [] }, [true, []]],
    ['a room of the same name in another community', { communityId: 'feiguang' }, [false, ['王敏']]],
    ['one minute before the end', { startsAt: evening(59) }, [true, ['王敏']]],
    ['an earlier one that is not over', { startsAt: evening(-59) }, [true, ['王敏']]],
    ['one that begins when this ends', { startsAt: evening(60) }, null],
    ['one that ends when this begins', { startsAt: evening(-60) }, null],
    ['neither room nor person', { venue: '三楼', people: [li] }, null],
    ['itself', { meetingId: 'wanted' }, null],
  ])('with %s', (_, changes, clash) => {
    const found = clashesOf(wanted, [booking(changes)]);
    expect(found.map(({ venue, people }) => [venue, people.map(({ name }) => name)])).toEqual(
      clash ? [clash] : [],
    );
  });

  it('is found from either side, minute by minute', () => {
    const times = fc.record({
      at: fc.integer({ min: 0, max: 40 }),
      minutes: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(times, times, (a, b) => {
        const one = booking({ meetingId: 'one', startsAt: evening(a.at), minutes: a.minutes });
        const two = booking({ meetingId: 'two', startsAt: evening(b.at), minutes: b.minutes });
        const minutes = (of: typeof a) => Array.from({ length: of.minutes }, (_, at) => of.at + at);
        const both = minutes(a).some(at => minutes(b).includes(at));
        expect(clashesOf(one, [two])).toHaveLength(both ? 1 : 0);
        expect(clashesOf(two, [one])).toHaveLength(both ? 1 : 0);
      }),
    );
  });

  it('the earliest comes first', () => {
    const others = [booking({ meetingId: 'b', startsAt: evening(30) }), booking({ meetingId: 'a' })];
    expect(clashesOf(wanted, others).map(clash => clash.with.meetingId)).toEqual(['a', 'b']);
    expect(endOf(wanted)).toEqual(evening(60));
  });
});
