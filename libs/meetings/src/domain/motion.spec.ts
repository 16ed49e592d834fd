import fc from 'fast-check';
import { AgendaItemState } from './agenda.js';
import {
  announce,
  castVote,
  MotionState,
  countByName,
  moveMotion,
  putMotion,
  referMotion,
  requireNoVote,
  requireQuorum,
  VoteChoice,
  withdrawMotion,
} from './motion.js';
import {
  absent,
  adjourned,
  aMeeting,
  evening,
  inSession,
  item,
  motion,
  seat,
  vote,
} from './spec/a-meeting.js';
import type { Seat } from './meeting.js';
import type { Motion, Vote } from './motion.js';
import { articleItem, OwnersMatter } from './matter.js';
import { Party } from './party.js';
import { refusal } from './spec/refusal.js';

const { FOR, AGAINST, ABSTAIN } = VoteChoice;
const { ADOPTED, NOT_ADOPTED } = MotionState;

describe('putting a motion', () => {
  it('belongs to the open item', () => {
    const open = item('paving', AgendaItemState.OPEN);
    const moved = moveMotion(open, { id: 'motion', text: motion().text }, evening(10));
    expect(putMotion(moved, open, evening(10))).toEqual(motion());
  });

  it('is refused between items', () => {
    expect(() => moveMotion(undefined, { id: 'motion', text: '' }, evening())).toThrow(
      refusal('NO_ITEM_OPEN'),
    );
    const moved = motion({ state: MotionState.MOVED, putAt: null });
    expect(() => putMotion(moved, undefined, evening())).toThrow(
      refusal('MOTION_OF_ANOTHER_ITEM', 'motionId'),
    );
  });

  it('waits for the result of the one before', () => {
    expect(() => requireNoVote(motion())).toThrow(refusal('MOTION_OPEN'));
    expect(() => requireNoVote(null)).not.toThrow();
  });
});

describe('voting by name', () => {
  const mine = seat('刘桂兰');
  const hall = { meeting: inSession(), motion: motion(), seat: mine, votes: [] };
  const announced = { ...hall, motion: motion({ state: NOT_ADOPTED }) };
  const voted = [vote(mine, FOR), vote(seat('周建国'), AGAINST)];

  it('keeps whose vote it is, which way, and when', () => {
    const others = [vote(seat('周建国'), AGAINST)];
    expect(castVote({ ...hall, votes: others }, '刘桂兰', FOR, evening(11))).toEqual(vote(mine, FOR));
  });

  it('the same way again returns the first vote', () => {
    expect(castVote({ ...hall, votes: voted }, '刘桂兰', FOR, evening(12))).toBe(voted[0]);
  });

  it('the same way again returns the first vote also when the result is out, or the meeting over', () => {
    for (const late of [announced, { ...announced, meeting: adjourned(), seat: absent(mine) }])
      expect(castVote({ ...late, votes: voted }, '刘桂兰', FOR, evening(99))).toBe(voted[0]);
  });

  it.each([
    ['before the meeting', { ...hall, meeting: aMeeting() }, refusal('MEETING_NOT_OPEN')],
    ['after the meeting', { ...hall, meeting: adjourned() }, refusal('MEETING_ADJOURNED')],
    ['when the result is out', announced, refusal('MOTION_NOT_OPEN')],
    ['from no seat of this meeting', { ...hall, seat: undefined }, refusal('SEAT_NOT_HELD', 'seatId')],
    ["from another's seat", { ...hall, seat: seat('周建国') }, refusal('SEAT_NOT_HELD', 'seatId')],
    [
      "from another's seat that has voted",
      { ...hall, seat: seat('周建国'), votes: voted },
      refusal('SEAT_NOT_HELD', 'seatId'),
    ],
    ['before checking in', { ...hall, seat: absent(mine) }, refusal('SEAT_NOT_PRESENT')],
    [
      'from a seat that advises',
      { ...hall, seat: { ...mine, votes: false } },
      refusal('SEAT_HAS_NO_VOTE', 'seatId'),
    ],
    [
      'another way than before',
      { ...hall, votes: [vote(mine, AGAINST)] },
      refusal('ALREADY_VOTED', 'seatId'),
    ],
    [
      'another way when the result is out',
      { ...announced, votes: [vote(mine, AGAINST)] },
      refusal('MOTION_NOT_OPEN'),
    ],
  ])('%s is refused', (_, state, refused) => {
    expect(() => castVote(state, '刘桂兰', FOR, evening(12))).toThrow(refused);
  });
});

/** So many present voting seats; the first of them vote as given, the others keep silent. */
function announced(present: number, ...cast: readonly (readonly [VoteChoice, times: number])[]) {
  const seats = Array.from({ length: present }, (_, at) => seat(`${at}`));
  const votes = cast.flatMap(([choice, times]) => Array<VoteChoice>(times).fill(choice));
  return counted(
    seats,
    votes.map((choice, at) => vote(seats[at]!, choice)),
  );
}

/** Without a quorum: here it is the counting that matters. */
function counted(seats: readonly Seat[], votes: readonly Vote[]): Motion {
  const meeting = { ...inSession(), rules: { quorum: { parties: 0, seats: null, within: [] } } };
  return announce(meeting, motion(), seats, () => countByName(meeting, seats, votes), evening(15));
}

describe('announcing a result', () => {
  // Among those present count abstentions and silence; exactly half is not more than half.
  it.each([
    { present: 6, for: 4, against: 2, abstain: 0, state: ADOPTED, needed: 4 },
    { present: 6, for: 3, against: 3, abstain: 0, state: NOT_ADOPTED, needed: 4 },
    { present: 6, for: 3, against: 0, abstain: 3, state: NOT_ADOPTED, needed: 4 },
    { present: 6, for: 3, against: 0, abstain: 0, state: NOT_ADOPTED, needed: 4 },
    { present: 5, for: 3, against: 0, abstain: 0, state: ADOPTED, needed: 3 },
    { present: 5, for: 2, against: 0, abstain: 1, state: NOT_ADOPTED, needed: 3 },
    { present: 1, for: 1, against: 0, abstain: 0, state: ADOPTED, needed: 1 },
    { present: 1, for: 0, against: 1, abstain: 0, state: NOT_ADOPTED, needed: 1 },
    { present: 0, for: 0, against: 0, abstain: 0, state: NOT_ADOPTED, needed: 1 },
  ])('$present present, $for for, $against against, $abstain abstain: $state', row => {
    const { state, tally, announcedAt } = announced(
      row.present,
      [FOR, row.for],
      [AGAINST, row.against],
      [ABSTAIN, row.abstain],
    );
    expect(state).toBe(row.state);
    expect(announcedAt).toEqual(evening(15));
    expect(tally).toMatchObject({
      ...{
        entitled: row.present,
        for: row.for,
        against: row.against,
        abstain: row.abstain,
        needed: row.needed,
      },
      notVoted: row.present - row.for - row.against - row.abstain,
    });
  });

  it('leaves out seats that advise or are absent, but not those that left after voting', () => {
    const [stays, left] = [seat('王敏'), absent(seat('周建国'))];
    const seats = [stays, seat('何志远', undefined, { votes: false }), absent(seat('黄永康')), left];
    const votes = [vote(left, FOR), vote(stays, AGAINST)];
    expect(counted(seats, votes)).toMatchObject({
      state: NOT_ADOPTED,
      tally: { entitled: 2, for: 1, against: 1, notVoted: 0, needed: 2 },
    });
  });

  it.each([
    ['before the meeting', aMeeting(), motion(), 'MEETING_NOT_OPEN'],
    ['after the meeting', adjourned(), motion(), 'MEETING_ADJOURNED'],
    ['twice', inSession(), motion({ state: ADOPTED }), 'MOTION_NOT_OPEN'],
  ])('%s is refused', (_, meeting, put, code) => {
    expect(() => announce(meeting, put, [], () => countByName(meeting, [], []), evening())).toThrow(
      refusal(code),
    );
  });
});

it('nothing is decided without a quorum', () => {
  const alone = [seat('王敏'), seat('刘桂兰')];
  expect(() => requireQuorum(inSession(), alone)).toThrow(refusal('QUORUM_LOST'));
  expect(() =>
    announce(inSession(), motion(), alone, () => countByName(inSession(), alone, []), evening()),
  ).toThrow(refusal('QUORUM_LOST'));
  expect(() => requireQuorum(inSession(), [...alone, seat('李强', Party.PROPERTY_FIRM)])).not.toThrow();
});

describe('withdrawing a motion', () => {
  const moved = motion({ state: MotionState.MOVED, putAt: null });

  it.each([
    ['one that is only moved', moved, 0, false],
    ['one on which nobody has voted', motion(), 0, false],
    ['a vote that cannot come to a result', motion(), 3, true],
  ])('takes back %s', (_, taken, voted, stuck) => {
    expect(withdrawMotion(taken, { voted, stuck }).state).toBe(MotionState.WITHDRAWN);
  });

  it('leaves a vote alone that goes on, and a result', () => {
    expect(() => withdrawMotion(motion(), { voted: 1, stuck: false })).toThrow(refusal('VOTES_CAST'));
    expect(() => withdrawMotion(motion({ state: ADOPTED }), { voted: 0, stuck: true })).toThrow(
      refusal('MOTION_DECIDED', 'motionId'),
    );
  });
});

it('what only all owners decide is referred to them and never voted on (case 75)', () => {
  const lawn = { id: 'lawn', text: '把草坪租给洗车店', matter: OwnersMatter.COMMON_PARTS };
  const open = item('lawn', AgendaItemState.OPEN);
  const referred = referMotion(open, lawn, evening(10));
  expect(referred).toMatchObject({ state: MotionState.REFERRED, matter: 'COMMON_PARTS', putAt: null });
  expect(articleItem(lawn.matter)).toBe(8);
  expect(() => putMotion(referred, open, evening(11))).toThrow(refusal('MOTION_NOT_MOVED', 'motionId'));
});

describe('a tally', () => {
  const choices = fc.array(fc.constantFrom(FOR, AGAINST, ABSTAIN, null), { maxLength: 40 });
  const announce_ = (
    cast: readonly (VoteChoice | null)[],
    order = (votes: ReturnType<typeof vote>[]) => votes,
  ) => {
    const seats = cast.map((_, at) => seat(`${at}`));
    const votes = cast.flatMap((choice, at) => (choice ? [vote(seats[at]!, choice)] : []));
    return counted(seats, order(votes));
  };

  it('does not depend on the order of the votes', () => {
    fc.assert(
      fc.property(choices, cast => {
        expect(announce_(cast, votes => votes.toReversed())).toEqual(announce_(cast));
        expect(announce_(cast.toSorted())).toEqual(announce_(cast));
      }),
    );
  });

  it('counts every seat once', () => {
    fc.assert(
      fc.property(choices, cast => {
        const { entitled, for: agree, against, abstain, notVoted } = announce_(cast).tally!;
        expect(agree + against + abstain + notVoted).toBe(entitled);
        expect(entitled).toBe(cast.length);
      }),
    );
  });

  it('adopts exactly when twice the seats for it are more than the seats present', () => {
    fc.assert(
      fc.property(choices, cast => {
        const agree = cast.filter(choice => choice === FOR).length;
        const { state, tally } = announce_(cast);
        expect(state).toBe(2 * agree > cast.length ? ADOPTED : NOT_ADOPTED);
        expect(agree >= tally!.needed).toBe(state === ADOPTED);
      }),
    );
  });

  it('never loses by one more seat that is for it', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (cast, which) => {
        const changed = cast.map((choice, at) => (at === which % cast.length ? FOR : choice));
        const before = announce_(cast).state;
        if (before === ADOPTED) {
          expect(announce_(changed).state).toBe(ADOPTED);
          expect(announce_([...cast, FOR]).state).toBe(ADOPTED);
        }
      }),
    );
  });
});
