import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';

@ObjectType('MyUnitOwner', { description: 'One of the owners of a unit of yours.' })
export class MyUnitOwnerType {
  @Field(() => ID, { description: 'Names the owner.' })
  id: string;

  @Field({ description: 'As the register has it.' })
  name: string;

  @Field(() => CalendarDayScalar, { description: 'Since when it is theirs, as far as the register knows.' })
  since: CalendarDay;

  @Field({ description: 'You, or somebody whom you act for as guardian.' })
  mine: boolean;

  @Field({ description: 'Somebody stands for this owner here and can agree on a voter.' })
  claimed: boolean;

  @Field(() => String, { nullable: true, description: 'Who acts for this owner today; null: nobody has to.' })
  guardianName: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The owner whom this one wants to vote; null while silent.',
  })
  wantsOwnerId: string | null;
}

@ObjectType('MyUnit', { description: 'A unit that you own, or whose owner you act for.' })
export class MyUnitType {
  @Field(() => ID, { description: 'Names the unit.' })
  id: string;

  @Field({ description: 'The name of the estate.' })
  estateName: string;

  @Field({ description: 'As people type it, such as 3-1-502.' })
  name: string;

  @Field({ description: 'A whole number of 0.01 ㎡ as a decimal string with two places.' })
  area: string;

  @Field(() => [MyUnitOwnerType], { description: 'Who owns it now.' })
  owners: MyUnitOwnerType[];

  @Field(() => ID, {
    nullable: true,
    description: 'The owner who votes for the unit; null while joint owners have not agreed.',
  })
  voterOwnerId: string | null;
}
