import { kindOf } from '../kinds/kinds.js';
import { absent, seat } from '../spec/a-meeting.js';
import { refusal } from '../spec/refusal.js';
import { covers, mostProxies, takeProxy, type Proxy } from './proxy.js';

const liu = absent(seat('刘桂兰'));
const rules = { most: 1, items: ['report', 'paving'] };

function letter(from: string, to: string, changes: Partial<Proxy> = {}): Proxy {
  const known = { id: `${from} to ${to}`, seatId: `${from}'s seat`, principalId: from };
  return { ...known, holderId: to, holderName: to, itemIds: null, reference: '1 号', ...changes };
}

describe('a letter of proxy', () => {
  const taken = (holderId: string, known: readonly Proxy[] = [], changes = {}): number =>
    takeProxy({ seat: liu, holderId, itemIds: null, ...changes }, known, rules);

  it('is taken in for a seat whose holder is away', () => {
    expect(taken('周建国')).toBe(1);
    expect(taken('周建国', [letter('吴雅芳', '陈国栋')])).toBe(1);
  });

  it('is the second of its holder where two are allowed', () => {
    const two = { most: 2, items: [] };
    const known = [letter('吴雅芳', '周建国')];
    expect(takeProxy({ seat: liu, holderId: '周建国', itemIds: null }, known, two)).toBe(2);
  });

  it.each([
    ['for a seat that has one', 'PROXY_GIVEN_ALREADY', '陈国栋', [letter('刘桂兰', '周建国')]],
    ['from one who stands in', 'PROXY_CHAIN', '陈国栋', [letter('吴雅芳', '刘桂兰')]],
    ['to one who is stood in for', 'PROXY_CHAIN', '陈国栋', [letter('陈国栋', '周建国')]],
    ['to one who holds enough', 'PROXIES_TOO_MANY', '周建国', [letter('吴雅芳', '周建国')]],
    ['to oneself', 'PROXY_TO_ONESELF', '刘桂兰', []],
  ] as const)('is refused %s', (_what, code, holderId, known) => {
    expect(() => taken(holderId, known)).toThrow(expect.objectContaining({ code }));
  });

  it('is refused for nobody’s seat, for one who has come, for an item of another meeting', () => {
    expect(() => taken('周建国', [], { seat: undefined })).toThrow(refusal('SEAT_NOT_FOUND', 'seatId'));
    expect(() => taken('周建国', [], { seat: seat('刘桂兰') })).toThrow(
      refusal('PRINCIPAL_PRESENT', 'seatId'),
    );
    expect(() => taken('周建国', [], { itemIds: ['lawn'] })).toThrow(refusal('ITEM_NOT_FOUND', 'itemIds'));
  });

  it('case 70: does not count in a committee, whose members come themselves', () => {
    for (const kind of ['OWNERS_COMMITTEE', 'PROPERTY_COMMITTEE']) {
      const most = mostProxies(kindOf(kind));
      const draft = { seat: liu, holderId: '周建国', itemIds: null };
      expect(() => takeProxy(draft, [], { ...rules, most })).toThrow(refusal('PROXY_FORBIDDEN', 'seatId'));
    }
    expect(mostProxies(kindOf('FOUR_PARTY'))).toBe(1);
  });

  it('speaks for the whole meeting or for the items that it names', () => {
    expect(covers(letter('刘桂兰', '周建国'), 'paving')).toBe(true);
    const some = letter('刘桂兰', '周建国', { itemIds: ['paving'] });
    expect([covers(some, 'paving'), covers(some, 'report')]).toEqual([true, false]);
  });
});
