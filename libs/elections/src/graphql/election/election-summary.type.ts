import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { ElectionState } from '../../domain/election/lifecycle.js';
import { Duty } from '../../domain/group/duties.js';

@ObjectType('ElectionSummary', { description: 'An election, as a list shows it.' })
export class ElectionSummaryType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field(() => BodyKind, { description: 'What is elected.' })
  bodyKind: BodyKind;

  @Field(() => ElectionKind, { description: 'Why.' })
  kind: ElectionKind;

  @Field(() => ElectionState, { description: 'Where it stands.' })
  state: ElectionState;

  @Field({ description: 'What it was begun for, in words.' })
  because: string;

  @Field({ description: 'When it began.' })
  openedAt: Date;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day on which the street forms the group; null: no group is asked for yet.',
  })
  actBy: CalendarDay | null;

  @Field(() => Duty, { nullable: true, description: 'The next that is not done; null: none.' })
  nextDuty: Duty | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Its last day.' })
  nextDutyOn: CalendarDay | null;
}
