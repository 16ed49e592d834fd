import { Field, Int, ObjectType } from '@nestjs/graphql';

const whole = (description: string): PropertyDecorator => Field(() => Int, { description });

@ObjectType('TopicNumbers', {
  description:
    'What was brought, what came of it, and what waits. What was merged into another is counted with that one.',
})
export class TopicNumbersType {
  @whole('Filed in the period.')
  raised: number;

  @whole('Settled by a meeting in the period.')
  settled: number;

  @whole(
    'Ended in the period without a meeting: explained, forwarded, for all owners, out of scope, settled by law.',
  )
  screenedAway: number;

  @whole('Waiting now.')
  waiting: number;

  @whole('Waiting for less than 7 days since they were filed.')
  waitingUpTo7: number;

  @whole('Waiting for 7 to 30 days.')
  waitingUpTo30: number;

  @whole('Waiting for 30 days or more.')
  waitingOver30: number;
}
