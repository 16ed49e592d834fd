import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdField, OptionalTextField, WholeNumberField } from '@sifang/platform';
import { ServiceSide } from '../domain/service-rating.js';

@ObjectType('RaisersRating', {
  description: 'Means of those who raised a matter; they move on by five answers.',
})
export class RaisersRatingType {
  @Field(() => Int, { description: 'Answers behind the means: a multiple of five.' })
  answers: number;

  @Field(() => Int, { description: '来得及时, hundredths, 100 to 500.' })
  timely: number;

  @Field(() => Int, { description: '态度配合, hundredths, 100 to 500.' })
  willing: number;

  @Field(() => Int, { description: '问题解决, hundredths, 100 to 500.' })
  solved: number;
}

@ObjectType('CommunityRating', {
  description: 'What the community says of the department or firm that came.',
})
export class CommunityRatingType {
  @Field(() => Int, { description: '来得及时, 1 to 5.' })
  timely: number;

  @Field(() => Int, { description: '态度配合, 1 to 5.' })
  willing: number;

  @Field(() => Int, { description: '问题解决, 1 to 5.' })
  solved: number;

  @Field({ description: 'In words.' })
  comment: string;

  @Field({ description: 'Who signed for it.' })
  byName: string;

  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('ServiceRatings', { description: '多维评单: how a matter was settled, from all sides.' })
export class ServiceRatingsType {
  @Field(() => ID, { description: 'The resolution.' })
  resolutionId: string;

  @Field(() => RaisersRatingType, { nullable: true, description: 'Null: fewer than five.' })
  raisers: RaisersRatingType | null;

  @Field(() => CommunityRatingType, { nullable: true, description: 'Null: not yet.' })
  community?: CommunityRatingType | null;

  @Field(() => [ServiceSide], { description: 'From which sides you may rate it now.' })
  viewerMayRateAs: ServiceSide[];
}

@ObjectType('MatterToRate', { description: 'A matter that you raised, and that was settled.' })
export class MatterToRateType {
  @Field(() => ID, { description: 'The resolution.' })
  id: string;

  @Field({ description: 'What was to be done.' })
  text: string;

  @Field({ description: 'Who came.' })
  subjectName: string;
}

@InputType({ description: 'How a matter was settled.' })
export class RateServiceInput {
  @IdField('The resolution, closed.')
  resolutionId: string;

  @Field(() => ServiceSide, { description: 'For whom you speak.' })
  side: ServiceSide;

  @WholeNumberField([1, 5], '来得及时.')
  timely: number;

  @WholeNumberField([1, 5], '态度配合.')
  willing: number;

  @WholeNumberField([1, 5], '问题解决.')
  solved: number;

  @OptionalTextField(500, 'A few words; those of the community are for everybody to read.')
  comment: string;
}
