import { Admission } from './admission.js';

const AT_ONCE = 20;
const MOST_WAITING = 1_000;

describe('the admission of sockets', () => {
  let admission: Admission;
  let begun: number[];
  let ends: (() => void)[];
  beforeEach(() => {
    admission = new Admission();
    begun = [];
    ends = [];
  });

  const settled = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
  /** One after the other; each works until its end is called. */
  const come = async (count: number, from = 0): Promise<void> => {
    for (let index = from; index < from + count; index++)
      void admission.turn({}).then(end => {
        begun.push(index);
        ends.push(end!);
      });
    await settled();
  };

  it('works for twenty at a time, and for the next when one of them is done', async () => {
    await come(AT_ONCE + 3);
    expect(begun).toHaveLength(AT_ONCE);
    ends[4]!();
    await settled();
    expect(begun.slice(AT_ONCE)).toEqual([AT_ONCE]);
  });

  it('keeps to the order in which they came', async () => {
    await come(100);
    while (begun.length < 100) {
      ends.splice(0).forEach(end => end());
      await settled();
    }
    expect(begun).toEqual([...Array(100).keys()]);
  });

  it('works for twenty again after a crowd has gone', async () => {
    await come(AT_ONCE + 1);
    ends.splice(0).forEach(end => end());
    await settled();
    ends.splice(0).forEach(end => end());
    await come(AT_ONCE + 1, 100);
    expect(begun.filter(index => index >= 100)).toHaveLength(AT_ONCE);
  });

  it('is full when a thousand wait: a stranger is told so at once, who was in before waits', async () => {
    const inside = {};
    const end = await admission.turn(inside);
    end!();
    await come(AT_ONCE + MOST_WAITING);
    expect(admission.isFull).toBe(true);
    await expect(admission.turn({})).resolves.toBeNull();
    let isServed = false;
    void admission.turn(inside).then(() => (isServed = true));
    while (!isServed) {
      expect(ends.length).toBeGreaterThan(0);
      ends.splice(0).forEach(done => done());
      await settled();
    }
    expect(admission.isFull).toBe(false);
  });

  it('opens the door for twenty in one turn of the event loop, so that others get theirs', async () => {
    let opened = 0;
    for (let index = 0; index < 50; index++) admission.knock(() => opened++);
    const seen: number[] = [];
    while (opened < 50) {
      await settled();
      seen.push(opened);
    }
    expect(seen).toEqual([20, 40, 50]);
  });

  it('is overrun while two thousand are at the door', async () => {
    for (let index = 0; index < 2_000; index++) admission.knock(() => undefined);
    expect(admission.isOverrun).toBe(true);
    await settled();
    expect(admission.isOverrun).toBe(false);
  });

  it('is overrun while five hundred who were turned away have not gone yet', () => {
    const gone = Array.from({ length: 500 }, () => admission.turnAway());
    expect(admission.isOverrun).toBe(true);
    gone[0]!();
    expect(admission.isOverrun).toBe(false);
  });
});
