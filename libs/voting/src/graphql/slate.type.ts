import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('OwnersVoteSlate', {
  description:
    '选举项: items that are the candidates of one election. A ballot chooses as many of them as there are seats, or none of them. On the ' +
    'ballot of unit `no` the candidates begin with the one at place `no % candidates` (from 0) and go on round.',
})
export class OwnersVoteSlateType {
  @Field(() => Int, { description: 'From 1.' })
  no: number;

  @Field({ description: 'Who is elected.' })
  text: string;

  @Field(() => Int, {
    description: '应选人数: at most so many are chosen; a paper with more is void for it.',
  })
  seats: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The election it belongs to; its candidates go by the ids of the items. Null: none.',
  })
  electionId?: string | null;
}
