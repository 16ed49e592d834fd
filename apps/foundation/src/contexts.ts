import { EstatesModule } from '@sifang/estates';
import { IdentityModule } from '@sifang/identity';
import { MeetingsModule } from '@sifang/meetings';
import { ResolutionsModule } from '@sifang/resolutions';

/** The contexts of the house. The API puts doors on them, the worker runs their tasks. */
export const contexts = [IdentityModule, EstatesModule, MeetingsModule, ResolutionsModule];
