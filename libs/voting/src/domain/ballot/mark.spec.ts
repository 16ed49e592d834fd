import { Refusal } from '@sifang/kernel';
import { Choice } from './ballot.js';
import { mark } from './mark.js';

const { AGREE, AGAINST, ABSTAIN, BLANK, WITH_MAJORITY, SPOILED } = Choice;
/** An ordinary item, and three candidates for two seats. */
const ITEMS = ['item', 'one', 'two', 'three'];
const SLATES = [{ no: 1, text: '选举委员', seats: 2, first: 1, size: 3 }];

describe('what a phone marks in an election', () => {
  it.each([
    ['as many as there are seats', [AGREE, AGREE, BLANK], 'AAAB'],
    ['fewer', [BLANK, BLANK, AGREE], 'ABBA'],
    ['none of them', [AGAINST, AGAINST, AGAINST], 'ARRR'],
    ['an abstention', [ABSTAIN, ABSTAIN, ABSTAIN], 'AXXX'],
    ['one too many', [AGREE, AGREE, AGREE], 'TOO_MANY_CHOSEN choices.3.choice'],
    ['nobody', [BLANK, BLANK, BLANK], 'CHOICE_MISSING choices.1.choice'],
    ['whoever the others choose', [WITH_MAJORITY, BLANK, BLANK], 'CHOICE_UNKNOWN choices.1.choice'],
    ['a void mark', [AGREE, SPOILED, BLANK], 'CHOICE_UNKNOWN choices.2.choice'],
    ['a candidate left out', [AGREE, AGREE], 'CHOICE_MISSING choices'],
  ])('%s', (_, choices, end) => {
    const candidates = choices.map((choice, at) => ({ itemId: ITEMS[at + 1]!, choice }));
    const marked = endOf([{ itemId: 'item', choice: AGREE }, ...candidates]);
    expect(marked).toBe(end);
  });

  it('leaves no ordinary item unmarked', () => {
    expect(endOf([{ itemId: 'item', choice: BLANK }])).toBe('CHOICE_UNKNOWN choices.0.choice');
  });
});

function endOf(marks: Parameters<typeof mark>[1]): string {
  try {
    return mark(ITEMS, marks, SLATES);
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.field}`;
    throw error;
  }
}
