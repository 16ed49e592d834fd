import {
  clearList,
  endSpeech,
  extendSpeech,
  giveFloor,
  requestToSpeak,
  SpeechState,
  withdrawRequest,
} from './floor.js';
import { evening, speech } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

const { WAITING, SPEAKING, DONE, WITHDRAWN } = SpeechState;
const waiting = speech('刘桂兰', WAITING);
const speaking = speech('周建国', SPEAKING);
const done = speech('陈国栋', DONE);

describe('raising a hand', () => {
  it('puts a seat on the list', () => {
    expect(requestToSpeak([speaking], '刘桂兰', '刘桂兰 asks', evening(1))).toEqual(waiting);
  });

  it.each([DONE, WITHDRAWN])('is possible again when the last one is %s', state => {
    expect(requestToSpeak([speech('刘桂兰', state)], '刘桂兰', 'again', evening(6)).state).toBe(WAITING);
  });

  it.each([WAITING, SPEAKING])('is refused while the last one is %s', state => {
    const list = [speech('刘桂兰', state)];
    expect(() => requestToSpeak(list, '刘桂兰', 'again', evening(6))).toThrow(refusal('ALREADY_WAITING'));
  });
});

describe('taking a hand down', () => {
  it('takes the seat off the list', () => {
    expect(withdrawRequest([speaking, waiting], '刘桂兰', evening(3))).toEqual({
      ...waiting,
      state: WITHDRAWN,
      endedAt: evening(3),
    });
  });

  it.each([
    ['somebody who never asked', '何志远'],
    ['the one who speaks', '周建国'],
    ['one who has spoken', '陈国栋'],
  ])('is refused to %s', (_, seatId) => {
    const list = [waiting, speaking, done];
    expect(() => withdrawRequest(list, seatId, evening())).toThrow(refusal('NOT_WAITING'));
  });
});

describe('giving the floor', () => {
  it('ends the speech before, first', () => {
    expect(giveFloor([speaking, waiting], waiting.id, 3, evening(4))).toEqual([
      { ...speaking, state: DONE, endedAt: evening(4) },
      { ...waiting, state: SPEAKING, startedAt: evening(4), endsAt: evening(7) },
    ]);
  });

  it('needs nobody to have spoken before', () => {
    expect(giveFloor([waiting], waiting.id, 2, evening(4))).toEqual([
      { ...waiting, state: SPEAKING, startedAt: evening(4), endsAt: evening(6) },
    ]);
  });

  it.each([
    ['the one who has it', speaking.id],
    ['one who has had it', done.id],
    ['an unknown entry', 'elsewhere'],
  ])('is refused for %s', (_, id) => {
    const list = [waiting, speaking, done];
    expect(() => giveFloor(list, id, 3, evening())).toThrow(refusal('NOT_WAITING', 'requestId'));
  });
});

describe('the time of a speech', () => {
  it('is extended from its end', () => {
    expect(extendSpeech([speaking], 2, evening(4))).toEqual({ ...speaking, endsAt: evening(7) });
  });

  it('is extended from now when it has run out', () => {
    expect(extendSpeech([speaking], 2, evening(9))).toEqual({ ...speaking, endsAt: evening(11) });
  });

  it('ends when the chair says so', () => {
    expect(endSpeech([waiting, speaking], evening(4))).toEqual({
      ...speaking,
      state: DONE,
      endedAt: evening(4),
    });
  });

  it('is nobody’s when nobody speaks', () => {
    expect(() => extendSpeech([waiting, done], 2, evening())).toThrow(refusal('NOBODY_SPEAKING'));
    expect(() => endSpeech([waiting, done], evening())).toThrow(refusal('NOBODY_SPEAKING'));
  });
});

it('the end of a meeting lets everybody on the list go', () => {
  expect(clearList([done, speaking, waiting], evening(60))).toEqual([
    { ...speaking, state: DONE, endedAt: evening(60) },
    { ...waiting, state: WITHDRAWN, endedAt: evening(60) },
  ]);
});
