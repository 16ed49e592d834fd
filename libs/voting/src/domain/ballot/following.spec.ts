import type { Refusal } from '@sifang/kernel';
import { FollowingPolicy } from '../law/policies.js';
import { requireFollowingOffered } from './following.js';

const { OFFERED, NOT_OFFERED } = FollowingPolicy;

it.each([
  ['AWX', OFFERED, 'fits'],
  ['ARX', NOT_OFFERED, 'fits'],
  ['A?S', NOT_OFFERED, 'fits'],
  ['ARWW', NOT_OFFERED, 'FOLLOWING_NOT_OFFERED choices.2.choice'],
])('%s where 随多数 is %s: %s', (letters, following, expected) => {
  let end = 'fits';
  try {
    requireFollowingOffered(letters, following);
  } catch (error) {
    end = `${(error as Refusal).code} ${(error as Refusal).field}`;
  }
  expect(end).toBe(expected);
});
