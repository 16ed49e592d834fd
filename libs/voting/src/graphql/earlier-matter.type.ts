import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RaisedAgain', {
  description: 'An item that was voted on before with too few taking part, where the place has it wait.',
})
export class RaisedAgainType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => ID, { description: 'The vote in which too few took part.' })
  voteId: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'When it ended.' })
  endedAt: Date;

  @Field({ description: 'From when on it may be put again without asking the committee.' })
  freeAt: Date;
}

@ObjectType('SaidOfEarlierMatter', { description: 'Whether it is the same matter, as a person said.' })
export class SaidOfEarlierMatterType {
  @Field({ description: 'Whether it is.' })
  same: boolean;

  @Field({ description: 'Why.' })
  reason: string;

  @Field({ description: 'Who said it.' })
  byName: string;

  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('EarlierMatter', {
  description:
    'An item, and one in which too few of the same owners took part, where the place has it wait: is it the same?',
})
export class EarlierMatterType extends RaisedAgainType {
  @Field(() => ID, { description: 'The item that failed.' })
  earlierId: string;

  @Field({ description: 'What it said.' })
  text: string;

  @Field(() => Int, { description: 'How alike the words are, in percent.' })
  likeness: number;

  @Field({ description: 'Of one matter in the same words: it is the same, and nobody is asked.' })
  sameWords: boolean;

  @Field({ description: 'Whether somebody has to say so before the notice.' })
  asked: boolean;

  @Field(() => SaidOfEarlierMatterType, { nullable: true, description: 'Null: nobody has said.' })
  said: SaidOfEarlierMatterType | null;
}
