import { phaseOf, uncast } from './vote';

const vote = { state: 'NOTICED', opensAt: '2026-06-16T00:00:00Z', closesAt: '2026-06-23T00:00:00Z' };
const at = (time: string) => Date.parse(time);

describe('where a vote stands', () => {
  it.each([
    ['2026-06-15T23:59:59Z', 'notYet'],
    ['2026-06-16T00:00:00Z', 'open'],
    ['2026-06-22T23:59:59Z', 'open'],
    ['2026-06-23T00:00:00Z', 'closed'],
  ])('follows the clock: at %s it is %s', (now, phase) => {
    expect(phaseOf(vote, at(now))).toBe(phase);
  });

  it('follows the state where the clock says nothing', () => {
    const now = at('2026-06-17T00:00:00Z');
    expect(phaseOf({ state: 'ROLL_POSTED', opensAt: null, closesAt: null }, now)).toBe('notYet');
    expect(phaseOf({ ...vote, state: 'CLOSED' }, now)).toBe('closed');
    expect(phaseOf({ ...vote, state: 'ANNULLED' }, now)).toBe('annulled');
  });

  it('leaves for voting what has no receipt', () => {
    const unit = (no: number) => ({ ...{ no, name: `${no}`, area: 1, proxyId: null, forName: null } });
    const taken = [{ ballotId: 'a', choices: [], units: [unit(2)] }];
    expect(uncast([unit(1), unit(2)], taken).map(({ no }) => no)).toEqual([1]);
  });
});
