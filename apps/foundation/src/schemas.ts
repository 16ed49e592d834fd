import { electionsSchema } from '@sifang/elections';
import { estatesSchema } from '@sifang/estates';
import { identitySchema } from '@sifang/identity';
import { meetingsSchema } from '@sifang/meetings';
import { minutesSchema } from '@sifang/minutes';
import { platformSchema } from '@sifang/platform';
import { ratingsSchema } from '@sifang/ratings';
import { resolutionsSchema } from '@sifang/resolutions';
import { topicsSchema } from '@sifang/topics';
import { votingSchema } from '@sifang/voting';

/** The tables of the whole house, in the order in which they build on each other. */
export const schemas = [
  platformSchema,
  identitySchema,
  estatesSchema,
  meetingsSchema,
  minutesSchema,
  resolutionsSchema,
  ratingsSchema,
  topicsSchema,
  votingSchema,
  electionsSchema,
];
