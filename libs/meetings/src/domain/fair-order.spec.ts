import fc from 'fast-check';
import { FairReason, fairOrder, requireSomethingToReplyTo, whyNext } from './fair-order.js';
import { Party } from './party.js';
import { refusal } from './spec/refusal.js';
import { SpeechKind } from './speech-kind.js';

const { SPEECH, REPLY, POINT_OF_ORDER } = SpeechKind;
const { RESIDENTS, PROPERTY_FIRM, PARTY_ORGANISATION } = Party;
const hand = (name: string, party: Party, kind = SPEECH as SpeechKind) => ({ name, party, kind });
const spoken = new Map([
  [RESIDENTS, 300],
  [PROPERTY_FIRM, 60],
]);

describe('who is next', () => {
  it.each([
    [
      'the party that has spoken least',
      [hand('陈', RESIDENTS), hand('李', PROPERTY_FIRM)],
      '李',
      FairReason.LEAST_SPOKEN,
    ],
    [
      'whoever has not spoken at all',
      [hand('李', PROPERTY_FIRM), hand('张', PARTY_ORGANISATION)],
      '张',
      FairReason.LEAST_SPOKEN,
    ],
    [
      'the first hand among equals',
      [hand('陈', RESIDENTS), hand('刘', RESIDENTS)],
      '陈',
      FairReason.FIRST_HAND,
    ],
    [
      'a reply before a speech',
      [hand('李', PROPERTY_FIRM), hand('陈', RESIDENTS, REPLY)],
      '陈',
      FairReason.REPLY,
    ],
    [
      'a point of order before everything',
      [hand('李', PROPERTY_FIRM), hand('陈', RESIDENTS, REPLY), hand('刘', RESIDENTS, POINT_OF_ORDER)],
      '刘',
      FairReason.POINT_OF_ORDER,
    ],
  ])('%s', (_, hands, name, why) => {
    const order = fairOrder(hands, spoken);
    expect(order[0]!.name).toBe(name);
    expect(whyNext(order, spoken)).toBe(why);
  });

  it('is nobody when nobody waits', () => {
    expect(whyNext([], spoken)).toBeNull();
  });

  it('everybody keeps a place, and nobody overtakes a neighbour of the same party', () => {
    const hands = fc.array(
      fc.record({
        name: fc.string(),
        party: fc.constantFrom(RESIDENTS, PROPERTY_FIRM, PARTY_ORGANISATION),
        kind: fc.constantFrom(SPEECH, REPLY, POINT_OF_ORDER),
      }),
    );
    fc.assert(
      fc.property(hands, all => {
        const order = fairOrder(all, spoken);
        expect(order).toHaveLength(all.length);
        const ofOne = (list: typeof all) =>
          list.filter(({ party, kind }) => party === RESIDENTS && kind === SPEECH);
        expect(ofOne(order)).toEqual(ofOne(all));
      }),
    );
  });

  it('a reply needs something that another party has said', () => {
    expect(() => requireSomethingToReplyTo(RESIDENTS, [RESIDENTS])).toThrow(
      refusal('NOTHING_TO_REPLY_TO', 'kind'),
    );
    expect(() => requireSomethingToReplyTo(RESIDENTS, [RESIDENTS, PROPERTY_FIRM])).not.toThrow();
  });
});
