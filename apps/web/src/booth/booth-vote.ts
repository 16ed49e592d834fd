import type {
  BallotReceiptFragment,
  BoothQuery,
  OwnVoteUnitFragment,
  VoteItemFragment,
  VoteSlateFragment,
} from '../graphql/generated';

/** What the booth shows of a vote. */
export type BoothVote = BoothQuery['ownersVote'];
export type BoothItem = VoteItemFragment;
export type BoothSlate = VoteSlateFragment;
export type BoothUnit = Pick<OwnVoteUnitFragment, 'no' | 'name' | 'area' | 'forName' | 'proxyId'>;
/** Proof that a ballot is in the log. */
export type BallotReceipt = BallotReceiptFragment;
