import { ElectionsModule } from '@sifang/elections';
import { EstatesModule } from '@sifang/estates';
import { IdentityModule } from '@sifang/identity';
import { MeetingsModule } from '@sifang/meetings';
import { MinutesModule } from '@sifang/minutes';
import { RatingsModule } from '@sifang/ratings';
import { ResolutionsModule } from '@sifang/resolutions';
import { TopicsModule } from '@sifang/topics';
import { VotingModule } from '@sifang/voting';

/** The contexts of the house. The API puts doors on them, the worker runs their tasks. */
export const contexts = [
  IdentityModule,
  EstatesModule,
  MeetingsModule,
  MinutesModule,
  ResolutionsModule,
  RatingsModule,
  TopicsModule,
  VotingModule,
  ElectionsModule,
];
