import type { VoteChoice } from '../graphql/generated';

/** The three choices in the order of the ballot, each with the field of a result that counts it. */
export const choices = [
  { choice: 'FOR', count: 'for' },
  { choice: 'AGAINST', count: 'against' },
  { choice: 'ABSTAIN', count: 'abstain' },
] as const satisfies readonly { choice: VoteChoice; count: string }[];
