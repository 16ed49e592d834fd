import {
  clearList,
  endSpeech,
  extendSpeech,
  giveBackFloor,
  giveFloor,
  requestToSpeak,
  SpeechState,
  withdrawRequest,
} from './floor.js';
import { KindCode } from './kinds/meeting-kind.js';
import { evening, speech } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';
import { SpeechKind } from './speech-kind.js';

const { WAITING, SPEAKING, DONE, WITHDRAWN } = SpeechState;
const { SPEECH, POINT_OF_ORDER } = SpeechKind;
const waiting = speech('刘桂兰', WAITING);
const speaking = speech('周建国', SPEAKING);
const done = speech('陈国栋', DONE);

const hand = (seatId: string, id = 'again', kind: SpeechKind = SPEECH) => ({ seatId, kind, id });
const meetingKind = KindCode.FOUR_PARTY;
const give = (id: string, minutes: number | null) => ({ id, minutes, meetingKind });
const more = (minutes: number) => ({ minutes, meetingKind });

describe('raising a hand', () => {
  it('puts a seat on the list', () => {
    expect(requestToSpeak([speaking], hand('刘桂兰', '刘桂兰 asks'), evening(1))).toEqual(waiting);
  });

  it.each([DONE, WITHDRAWN])('is possible again when the last one is %s', state => {
    expect(requestToSpeak([speech('刘桂兰', state)], hand('刘桂兰'), evening(6)).state).toBe(WAITING);
  });

  it.each([WAITING, SPEAKING])('is refused while the last one is %s', state => {
    const list = [speech('刘桂兰', state)];
    expect(() => requestToSpeak(list, hand('刘桂兰'), evening(6))).toThrow(refusal('ALREADY_WAITING'));
  });
});

describe('a point of order', () => {
  const order = { ...speech('刘桂兰', WAITING), id: 'order', kind: POINT_OF_ORDER };

  it('may be raised by somebody who waits to speak, once', () => {
    const raised = requestToSpeak([waiting], hand('刘桂兰', 'order', POINT_OF_ORDER), evening(1));
    expect(raised).toEqual(order);
    expect(() => requestToSpeak([waiting, order], hand('刘桂兰', 'x', POINT_OF_ORDER), evening(2))).toThrow(
      refusal('ALREADY_WAITING'),
    );
  });

  it('is not raised by whoever has the floor', () => {
    expect(() => requestToSpeak([speaking], hand('周建国', 'x', POINT_OF_ORDER), evening(2))).toThrow(
      refusal('ALREADY_WAITING'),
    );
  });

  it('goes with the hand that is taken down', () => {
    expect(withdrawRequest([waiting, order], '刘桂兰', evening(3)).map(({ id }) => id)).toEqual([
      waiting.id,
      'order',
    ]);
  });

  it('takes a minute, and three at the most', () => {
    const [given] = giveFloor([order], give('order', null), evening(4));
    expect(given!.endsAt).toEqual(evening(5));
    expect(() => giveFloor([order], give('order', 3), evening(4))).toThrow(
      refusal('SPEAKING_LIMIT', 'minutes'),
    );
    expect(extendSpeech([given!], more(2), evening(4)).endsAt).toEqual(evening(7));
    expect(() => extendSpeech([given!], more(3), evening(4))).toThrow(refusal('SPEAKING_LIMIT', 'minutes'));
  });
});

it('an expert may speak longer where experts are heard', () => {
  const long = { id: waiting.id, minutes: 30 };
  expect(() => giveFloor([waiting], { ...long, meetingKind }, evening())).toThrow(
    refusal('SPEAKING_LIMIT', 'minutes'),
  );
  const heard = { ...long, meetingKind: KindCode.EXPERT_CONSULTATION };
  expect(giveFloor([waiting], heard, evening())[0]!.endsAt).toEqual(evening(30));
});

it('only whoever has the floor gives it back', () => {
  expect(giveBackFloor([speaking, waiting], '周建国', evening(4))).toEqual({
    ...speaking,
    state: DONE,
    endedAt: evening(4),
  });
  expect(() => giveBackFloor([speaking, waiting], '刘桂兰', evening(4))).toThrow(refusal('NOT_SPEAKING'));
});

describe('taking a hand down', () => {
  it('takes the seat off the list', () => {
    expect(withdrawRequest([speaking, waiting], '刘桂兰', evening(3))).toEqual([
      { ...waiting, state: WITHDRAWN, endedAt: evening(3) },
    ]);
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
    expect(giveFloor([speaking, waiting], give(waiting.id, 3), evening(4))).toEqual([
      { ...speaking, state: DONE, endedAt: evening(4) },
      { ...waiting, state: SPEAKING, startedAt: evening(4), endsAt: evening(7) },
    ]);
  });

  it('needs nobody to have spoken before', () => {
    expect(giveFloor([waiting], give(waiting.id, 2), evening(4))).toEqual([
      { ...waiting, state: SPEAKING, startedAt: evening(4), endsAt: evening(6) },
    ]);
  });

  it.each([
    ['the one who has it', speaking.id],
    ['one who has had it', done.id],
    ['an unknown entry', 'elsewhere'],
  ])('is refused for %s', (_, id) => {
    const list = [waiting, speaking, done];
    expect(() => giveFloor(list, give(id, 3), evening())).toThrow(refusal('NOT_WAITING', 'requestId'));
  });
});

describe('the time of a speech', () => {
  it('is extended from its end', () => {
    expect(extendSpeech([speaking], more(2), evening(4))).toEqual({ ...speaking, endsAt: evening(7) });
  });

  it('is extended from now when it has run out', () => {
    expect(extendSpeech([speaking], more(2), evening(9))).toEqual({ ...speaking, endsAt: evening(11) });
  });

  it('ends when the chair says so', () => {
    expect(endSpeech([waiting, speaking], evening(4))).toEqual({
      ...speaking,
      state: DONE,
      endedAt: evening(4),
    });
  });

  it('is nobody’s when nobody speaks', () => {
    expect(() => extendSpeech([waiting, done], more(2), evening())).toThrow(refusal('NOBODY_SPEAKING'));
    expect(() => endSpeech([waiting, done], evening())).toThrow(refusal('NOBODY_SPEAKING'));
  });
});

it('the end of a meeting lets everybody on the list go', () => {
  expect(clearList([done, speaking, waiting], evening(60))).toEqual([
    { ...speaking, state: DONE, endedAt: evening(60) },
    { ...waiting, state: WITHDRAWN, endedAt: evening(60) },
  ]);
});
