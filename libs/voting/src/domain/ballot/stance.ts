import { BlankPolicy } from '../law/policies.js';
import { Choice, type Ballot } from './ballot.js';

/** How a unit that takes part is counted. */
export enum Stance {
  AGREE = 'AGREE',
  AGAINST = 'AGAINST',
  ABSTAIN = 'ABSTAIN',
  /** With the majority, once that is known. */
  FOLLOW = 'FOLLOW',
}

/** Null: the ballot takes no part in this item. */
export function stanceOf({ choice }: Ballot, blank: BlankPolicy): Stance | null {
  switch (choice) {
    case Choice.AGREE:
      return Stance.AGREE;
    case Choice.AGAINST:
      return Stance.AGAINST;
    case Choice.ABSTAIN:
      return Stance.ABSTAIN;
    case Choice.WITH_MAJORITY:
      return Stance.FOLLOW;
    case Choice.BLANK:
      return blank === BlankPolicy.ABSTAIN ? Stance.ABSTAIN : null;
    case Choice.SPOILED:
      return null;
  }
}
