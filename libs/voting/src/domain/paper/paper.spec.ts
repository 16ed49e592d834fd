import { Refusal } from '@sifang/kernel';
import fc from 'fast-check';
import { profileNamed } from '../law/profiles.js';
import type { OwnersVote } from '../life/vote.js';
import { requireReconciled } from '../life/result.js';
import { accountFor, deliver, key, settle, takeBack } from './follow-paper.js';
import { AccountedAs, DeliveredHow, type PaperBallot } from './paper.js';
import { agreedChoices, NEXT, PaperState, stateOf } from './paper-state.js';
import { requireHangingLongEnough } from './in-time.js';
import { figuresOf, requireAllEntered } from './reconcile.js';

const at = new Date('2026-06-20T10:00:00+08:00');
const blank = { delivery: null, returned: null, accounted: null, keyings: [], entered: false };
const printed = (number = 1): PaperBallot => ({ id: `paper ${number}`, number, unitNo: number, ...blank });
const delivered = (number = 1): PaperBallot =>
  deliver(printed(number), { how: DeliveredHow.SIGNED_FOR, at, by: 'grid', proof: '本人签收' });
const returned = (number = 1): PaperBallot => takeBack(delivered(number), 'desk', at);
const by = (who: string, choices = 'AR') => ({ by: who, choices, at });
const lost = { as: AccountedAs.LOST, at, by: 'desk', note: '' };
const refused = (code: string) => expect.objectContaining({ code });

describe('a paper that hangs on the door', () => {
  const until = (closesAt: string, place: string) => ({
    ...{ profile: profileNamed(place), closesAt: new Date(closesAt) },
  });
  const late = (closesAt: string, place: string, how = DeliveredHow.POSTED_UP) => {
    return () => requireHangingLongEnough(until(closesAt, place) as OwnersVote, how, at);
  };

  it.each([
    ['舟山', '2026-06-28T00:00:00+08:00'],
    ['滨州', '2026-06-26T00:00:00+08:00'],
    ['全国', '2026-06-20T18:00:00+08:00'],
  ])('in %s is delivered when it hangs until %s', (place, closesAt) => {
    expect(late(closesAt, place)).not.toThrow();
  });

  it.each([
    ['舟山', '2026-06-27T23:59:59+08:00'],
    ['滨州', '2026-06-25T18:00:00+08:00'],
  ])('in %s is not when the vote closes %s', (place, closesAt) => {
    expect(late(closesAt, place)).toThrow(refused('POSTED_TOO_LATE'));
    expect(late(closesAt, place, DeliveredHow.SIGNED_FOR)).not.toThrow();
  });
});

describe('a paper ballot', () => {
  it('is in the log once two people have read the same on it', () => {
    const once = key(returned(), by('zhang'), 2);
    expect([stateOf(once), agreedChoices(once)]).toEqual([PaperState.KEYED_ONCE, null]);
    const twice = key(once, by('chen'), 2);
    expect([stateOf(twice), agreedChoices(twice)]).toEqual([PaperState.AGREED, 'AR']);
  });

  it('is not keyed twice by one person', () => {
    expect(() => key(key(returned(), by('zhang'), 2), by('zhang'), 2)).toThrow(refused('PAPER_KEYED_BY_YOU'));
  });

  it('case 34: is not keyed again once two have read the same, nor when the log has it', () => {
    const twice = key(key(returned(), by('zhang'), 2), by('chen'), 2);
    expect(() => key(twice, by('wang'), 2)).toThrow(refused('PAPER_STATE_UNFIT'));
    expect(() => key({ ...twice, entered: true }, by('wang'), 2)).toThrow(refused('PAPER_STATE_UNFIT'));
  });

  it('that two read differently stops, until a third with the scan says what it says', () => {
    const stopped = key(key(returned(), by('zhang'), 2), by('chen', 'AX'), 2);
    expect([stateOf(stopped), agreedChoices(stopped)]).toEqual([PaperState.DIFFERENT, null]);
    const withScan = { items: 2, scans: 1 };
    expect(() => settle(stopped, by('chen'), withScan)).toThrow(refused('PAPER_KEYED_BY_YOU'));
    expect(() => settle(stopped, by('wang'), { items: 2, scans: 0 })).toThrow(refused('SCAN_MISSING'));
    expect(agreedChoices(settle(stopped, by('wang', 'AX'), withScan))).toBe('AX');
  });

  it.each(['', 'A', 'AAA', 'A?', 'aa', 'A '])('of two items is not keyed as %j', choices => {
    expect(() => key(returned(), by('zhang', choices), 2)).toThrow(refused('CHOICES_UNFIT'));
  });

  it('whose delivery nobody noted is not taken back', () => {
    expect(() => takeBack(printed(), 'desk', at)).toThrow(refused('PAPER_NOT_DELIVERED'));
  });

  it('that was lost may turn up; one that was replaced is void', () => {
    const turnedUp = takeBack(accountFor(delivered(), lost), 'desk', at);
    expect([stateOf(turnedUp), turnedUp.accounted]).toEqual([PaperState.RETURNED, null]);
    const replaced = accountFor(delivered(), { ...lost, as: AccountedAs.REPLACED });
    expect(() => takeBack(replaced, 'desk', at)).toThrow(refused('PAPER_VOID'));
  });

  it('that came back is not accounted for as lost', () => {
    expect(() => accountFor(returned(), lost)).toThrow(refused('PAPER_STATE_UNFIT'));
  });
});

it('case 46: 830 issued, 449 back: 381 hold the result up until each is accounted for', () => {
  const papers = Array.from({ length: 830 }, (_, index) =>
    index < 449 ? { ...returned(index + 1), entered: true } : delivered(index + 1),
  );
  const figures = figuresOf(papers);
  expect(figures).toMatchObject({ issued: 830, returned: 449, accountedFor: 0, missing: 381, entered: 449 });
  expect(() => requireReconciled(figures)).toThrow(
    expect.objectContaining({ code: 'BALLOTS_MISSING', message: expect.stringContaining('381 of 830') }),
  );
  const told = papers.map(paper => (paper.entered ? paper : accountFor(paper, lost)));
  expect(() => requireReconciled(figuresOf(told))).not.toThrow();
});

it('a paper that came back and is not in the log holds the result up', () => {
  expect(() => requireAllEntered(figuresOf([returned()]))).toThrow(refused('PAPERS_NOT_ENTERED'));
  expect(() => requireAllEntered(figuresOf([{ ...returned(), entered: true }]))).not.toThrow();
});

/** The same life, as small as it can be told: one word and who has read what. */
interface Told {
  readonly is: 'out' | 'with the owner' | 'back' | 'gone' | 'void' | 'logged';
  readonly handedOver: boolean;
  readonly readings: ReadonlyMap<string, string>;
}

const PEOPLE = ['zhang', 'chen', 'wang'];
const step = fc.record({
  act: fc.constantFrom('deliver', 'takeBack', 'key', 'key', 'key', 'settle', 'lose', 'replace', 'enter'),
  who: fc.constantFrom(...PEOPLE),
  choices: fc.constantFrom('AA', 'AR'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What the small story makes of a step; null: it cannot be. */
function toldAfter({ is, handedOver, readings }: Told, { act, who, choices }: Step): Told | null {
  const values = [...readings.values()];
  const settled = values.length === 3 || (values.length === 2 && values[0] === values[1]);
  const read = { is, handedOver, readings: new Map([...readings, [who, choices]]) };
  if (act === 'deliver')
    return is === 'out' || is === 'gone' ? { is: 'with the owner', handedOver: true, readings } : null;
  if (act === 'takeBack')
    return handedOver && (is === 'with the owner' || is === 'gone')
      ? { is: 'back', handedOver, readings }
      : null;
  if (act === 'lose')
    return is === 'out' || is === 'with the owner' ? { is: 'gone', handedOver, readings } : null;
  if (act === 'replace')
    return is === 'out' || is === 'with the owner' ? { is: 'void', handedOver, readings } : null;
  if (act === 'enter') return is === 'back' && settled ? { is: 'logged', handedOver, readings } : null;
  if (is !== 'back' || settled || readings.has(who)) return null;
  return (act === 'key') === values.length < 2 ? read : null;
}

function attempt(paper: PaperBallot, { act, who, choices }: Step): PaperBallot {
  const acts: Record<string, () => PaperBallot> = {
    deliver: () => deliver(paper, { how: DeliveredHow.AT_THE_DOOR, at, by: who, proof: '' }),
    takeBack: () => takeBack(paper, who, at),
    key: () => key(paper, { by: who, choices, at }, 2),
    settle: () => settle(paper, { by: who, choices, at }, { items: 2, scans: 1 }),
    lose: () => accountFor(paper, lost),
    replace: () => accountFor(paper, { ...lost, as: AccountedAs.REPLACED }),
    enter: () => {
      if (stateOf(paper) !== PaperState.AGREED) throw new Refusal('NOT_AGREED', '');
      return { ...paper, entered: true };
    },
  };
  return acts[act]!();
}

it('whatever is tried in whatever order, a paper goes the way that the small story tells', () => {
  const reached = new Set<PaperState>();
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), steps => {
      // Half of the stories begin with a paper that is back: chance alone seldom gets there.
      let paper = steps.length % 2 ? returned() : printed();
      let told: Told = {
        is: paper.returned ? 'back' : 'out',
        handedOver: !!paper.delivery,
        readings: new Map(),
      };
      for (const each of steps) {
        const expected = toldAfter(told, each);
        const before = stateOf(paper);
        if (expected === null) expect(() => attempt(paper, each)).toThrow(Refusal);
        else {
          paper = attempt(paper, each);
          told = expected;
          expect(NEXT[before] as readonly PaperState[]).toContain(stateOf(paper));
        }
        reached.add(stateOf(paper));
        const { issued, returned: back, accountedFor, missing } = figuresOf([paper]);
        expect(back + accountedFor + missing).toBe(issued);
        expect(missing === 0).toBe(!['out', 'with the owner'].includes(told.is));
        expect(agreedChoices(paper) === null).toBe(!isSettled(told));
      }
    }),
    { numRuns: 600 },
  );
  expect([...reached].sort()).toEqual(Object.values(PaperState).sort());
});

function isSettled({ is, readings }: Told): boolean {
  const values = [...readings.values()];
  return is === 'logged' || values.length === 3 || (values.length === 2 && values[0] === values[1]);
}
