import fc from 'fast-check';
import { decide } from './kinds/decision.js';
import { kindOf } from './kinds/kinds.js';
import { KindCode } from './kinds/meeting-kind.js';
import { decideSecretly, requireSecretPossible } from './secret-ballot.js';
import { absent, fourParties, seat, vote } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';
import { VoteChoice } from './vote-choice.js';

const kind = kindOf(KindCode.FOUR_PARTY);
const five = [...fourParties(), seat('周建国')];

describe('a secret vote', () => {
  it('needs five who may vote and are there', () => {
    expect(() => requireSecretPossible(kind, five)).not.toThrow();
    for (const few of [
      five.slice(1),
      [...five.slice(1), absent(five[0]!)],
      [...five.slice(1), seat('何志远', undefined, { votes: false })],
    ])
      expect(() => requireSecretPossible(kind, few)).toThrow(refusal('SECRET_TOO_FEW', 'secret'));
  });

  it.each([KindCode.TRINITY, KindCode.FIVE_PARTY])(
    'is none where parties decide each for itself: %s',
    code => {
      expect(() => requireSecretPossible(kindOf(code), five)).toThrow(
        refusal('SECRET_NOT_POSSIBLE', 'secret'),
      );
    },
  );

  it('comes to the same as the vote by name would, and knows nothing of parties', () => {
    const choices = fc.array(fc.constantFrom(...Object.values(VoteChoice), null), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(choices, cast => {
        const votes = five.flatMap((each, at) => (cast[at] ? [vote(each, cast[at])] : []));
        const count = (choice: VoteChoice) => votes.filter(each => each.choice === choice).length;
        const sums = {
          FOR: count(VoteChoice.FOR),
          AGAINST: count(VoteChoice.AGAINST),
          ABSTAIN: count(VoteChoice.ABSTAIN),
        };
        const marked = votes.map(({ seatId }) => seatId).toSorted();
        const { parties: _, ...byName } = decide(kind, five, votes);
        expect(decideSecretly(kind, five, marked, sums)).toEqual({ ...byName, parties: [] });
      }),
    );
  });
});
