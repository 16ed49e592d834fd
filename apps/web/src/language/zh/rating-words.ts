import { ratingDesks } from './rating-desks';
import { ratingRefusals } from './rating-refusals';
import { ratings, sharedRefusals } from './ratings';

/** What pages of ratings say; no other page fetches it. */
export const zhRatings = {
  ratings: { ...ratings, ...ratingDesks },
  refusals: { ...sharedRefusals, ...ratingRefusals },
};
