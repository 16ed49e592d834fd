import { Ear } from '../../../../test/live/a-thing.js';
import { Printed } from './printed.js';

const state = (seq: number) => new Printed(seq, JSON.stringify({ seq }));

describe('a listener', () => {
  it('is told of every state while its network keeps up', () => {
    const ear = new Ear();
    [1, 2, 3].forEach(seq => ear.listener.offer(state(seq)));
    expect(ear.seqs).toEqual([1, 2, 3]);
  });

  it('that is slow skips to the newest state, and keeps no queue', () => {
    const ear = new Ear();
    ear.listener.offer(state(1));
    ear.isBehind = true;
    for (let seq = 2; seq <= 1_000; seq++) ear.listener.offer(state(seq));
    expect([ear.seqs, ear.queue]).toEqual([[1], 1]);
    ear.catchUp();
    expect(ear.seqs).toEqual([1, 1_000]);
    ear.listener.offer(state(1_001));
    expect(ear.seqs).toEqual([1, 1_000, 1_001]);
  });

  it('is never told of an older state after a newer one, nor of one twice', () => {
    const ear = new Ear();
    [2, 1, 2, 3].forEach(seq => ear.listener.offer(state(seq)));
    expect(ear.seqs).toEqual([2, 3]);
  });

  it('that has left while it was slow is told nothing more', () => {
    const ear = new Ear();
    ear.isBehind = true;
    ear.listener.offer(state(1));
    ear.listener.stop();
    ear.catchUp();
    expect(ear.heard).toEqual([]);
  });

  it('that missed something by leaving is told of it when it comes back', () => {
    const ear = new Ear();
    ear.listener.enter('hall');
    ear.isBehind = true;
    ear.listener.offer(state(1));
    ear.listener.stop();
    ear.catchUp();
    ear.listener.enter('hall');
    ear.listener.offer(state(1));
    expect(ear.seqs).toEqual([1]);
  });

  it('that was shown out gets the present state when it comes back', () => {
    const ear = new Ear();
    ear.listener.enter('hall');
    ear.listener.offer(state(1));
    ear.listener.stop();
    ear.listener.showOut('{"errors":[]}');
    ear.listener.enter('hall');
    ear.listener.offer(state(1));
    expect(ear.seqs).toEqual([1, undefined, 1]);
  });
});
