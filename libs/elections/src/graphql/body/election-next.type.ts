import { Field, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { ElectionState } from '../../domain/election/lifecycle.js';
import { Duty } from '../../domain/group/duties.js';

@ObjectType('ElectionNext', { description: 'What comes next in an election that runs.' })
export class ElectionNextType {
  @Field(() => ElectionState, { description: 'How far it is.' })
  state: ElectionState;

  @Field(() => Duty, { nullable: true, description: 'Null: the step that the state itself names.' })
  duty: Duty | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: no day is set for it.' })
  dueOn: CalendarDay | null;

  @Field({ description: 'Names stand posted until that day: nobody has to do anything by it.' })
  posted: boolean;

  @Field({ description: 'That day is over, and it is not done.' })
  overdue: boolean;
}
