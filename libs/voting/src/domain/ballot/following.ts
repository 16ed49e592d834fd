import { Refusal } from '@sifang/kernel';
import { FollowingPolicy } from '../law/policies.js';
import { Choice } from './ballot.js';
import { lettersOf } from './letters.js';

/**
 * 随多数 is a choice where the vote offers it; on a sheet without that box it is no readable mark.
 * @param letters of a ballot or of an instruction, one for each item
 * @throws Refusal FOLLOWING_NOT_OFFERED naming the first item
 */
export function requireFollowingOffered(letters: string, following: FollowingPolicy): void {
  const at =
    following === FollowingPolicy.NOT_OFFERED ? letters.indexOf(lettersOf([Choice.WITH_MAJORITY])) : -1;
  if (at >= 0)
    throw new Refusal(
      'FOLLOWING_NOT_OFFERED',
      `This vote does not offer to go with the majority; choose otherwise for item ${at + 1}.`,
      `choices.${at}.choice`,
    );
}
