import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { BallotReceiptType } from '../../../libs/voting/src/graphql/ballot-receipt.type.js';
import { CastBallotInput } from '../../../libs/voting/src/graphql/cast-ballot.input.js';
import { saveBallot } from './stock-ballot.js';

export const stock: { source: DataSource | null } = { source: null };

@Resolver()
export class StockBallotResolver {
  @Query(() => String)
  hello(): string {
    return 'A schema needs a query.';
  }

  /** It has no sessions; who votes is taken for granted. */
  @Mutation(() => BallotReceiptType)
  async castBallot(
    @Context('req') { headers }: IncomingMessage,
    @Args('input') { voteId, ballotId, units }: CastBallotInput,
  ) {
    const given = { voteId, unitNo: units[0]!, personId: String(headers['x-voter']), choices: 'AA' };
    const { unitNo, area } = await saveBallot(stock.source!, given);
    const unit = { no: unitNo, name: '', area, leafText: '', leaf: '', salt: '', index: 0 };
    return { ballotId, castAt: new Date(), revision: 0, choices: [], units: [unit] };
  }
}
