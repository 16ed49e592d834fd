import type { VoteSettlingQuery } from '../../graphql/generated';

export type Flag = NonNullable<VoteSettlingQuery['voteResult']>['items'][number]['flags'][number];
export type Settlement = VoteSettlingQuery['voteSettlements'][number];
