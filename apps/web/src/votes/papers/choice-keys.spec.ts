import { choiceFor, numberIn } from './choice-keys';

it.each([
  ['1', 'AGREE'],
  ['4', 'WITH_MAJORITY'],
  ['6', 'SPOILED'],
  ['7', undefined],
  ['0', undefined],
  ['a', undefined],
  ['Enter', undefined],
])('the key %s stands for %s', (key, choice) => {
  expect(choiceFor(key)).toBe(choice);
});

it.each([
  ['17', 17],
  ['000017', 17],
  ['0198f6a2b3c47d5e8f901234567890ab.17', 17],
  ['0', undefined],
  ['', undefined],
  ['一七', undefined],
])('%j is the number %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
