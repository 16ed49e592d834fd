import type { Translation } from '../zh';
import type { zhRatings } from '../zh/rating-words';
import { ratingDesks } from './rating-desks';
import { ratingRefusals } from './rating-refusals';
import { ratings, sharedRefusals } from './ratings';

export const enRatings: Translation<typeof zhRatings> = {
  ratings: { ...ratings, ...ratingDesks },
  refusals: { ...sharedRefusals, ...ratingRefusals },
};
