import type { BallotChoice } from '../../graphql/generated';
import { afterKey, asPrinted, inOrderOfItems } from './key-by-key';

const items = [
  { id: 'rules', text: '修改议事规则', slate: null },
  ...['甲', '乙', '丙'].map(id => ({ id, text: id, slate: 1 })),
];
const lines = asPrinted(items, [{ no: 1, seats: 2 }], 4);

/** Key after key. */
const read = (keys: string): readonly BallotChoice[] => {
  let choices: readonly BallotChoice[] = [];
  for (const key of keys) choices = afterKey(key === '<' ? 'Backspace' : key, choices, lines) ?? choices;
  return choices;
};

it('reads the paper in its own order and sends the order of the items', () => {
  expect(lines.map(({ id }) => id)).toEqual(['rules', '乙', '丙', '甲']);
  expect(inOrderOfItems(read('1150'), lines, items)).toEqual(['AGREE', 'BLANK', 'AGREE', 'BLANK']);
});

it.each([
  ['the rest is left unmarked', '110', ['AGREE', 'AGREE', 'BLANK', 'BLANK']],
  ['none of them', '27', ['AGAINST', 'AGAINST', 'AGAINST', 'AGAINST']],
  ['an abstention, after a first look', '118', ['AGREE', 'ABSTAIN', 'ABSTAIN', 'ABSTAIN']],
  ['void as a whole', '19', ['AGREE', 'SPOILED', 'SPOILED', 'SPOILED']],
  ['too many names are read as they stand', '1111', ['AGREE', 'AGREE', 'AGREE', 'AGREE']],
  ['one back', '11<0', ['AGREE', 'BLANK', 'BLANK', 'BLANK']],
  ['nobody is elected with the majority', '14', ['AGREE']],
  ['keys of an election mean nothing elsewhere', '70', []],
  ['no more than there are lines', '110111', ['AGREE', 'AGREE', 'BLANK', 'BLANK']],
])('%s: %s', (_, keys, choices) => {
  expect(read(keys)).toEqual(choices);
});

it('knows no 随多数 where the paper has no box for it', () => {
  expect(afterKey('4', [], lines)).toEqual(['WITH_MAJORITY']);
  expect(afterKey('4', [], lines, false)).toBeUndefined();
  expect(afterKey('3', [], lines, false)).toEqual(['ABSTAIN']);
});
