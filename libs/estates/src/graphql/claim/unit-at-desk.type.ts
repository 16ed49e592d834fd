import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';

@ObjectType('GuardianAtDesk', { description: 'Who acts for an owner, now or in days to come.' })
export class GuardianAtDeskType {
  @Field(() => ID, { description: 'Names the guardianship.' })
  id: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => CalendarDayScalar, { description: 'First day.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while no end is set.' })
  until: CalendarDay | null;

  @Field({ description: 'What proves it, with its number.' })
  paper: string;
}

@ObjectType('OwnerAtDesk', { description: 'One of the owners of a unit, with who acts for them.' })
export class OwnerAtDeskType {
  @Field(() => ID, { description: 'Names the owner.' })
  id: string;

  @Field({ description: 'As the register has it.' })
  name: string;

  @Field({ description: 'Somebody stands for this owner here.' })
  claimed: boolean;

  @Field(() => [GuardianAtDeskType], { description: 'In the order of their first days.' })
  guardians: GuardianAtDeskType[];
}

@ObjectType('UnitAtDesk', { description: 'Who speaks and votes for a unit, for those who enter it.' })
export class UnitAtDeskType {
  @Field(() => ID, { description: 'The unit.' })
  id: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'The name of the estate.' })
  estateName: string;

  @Field({ description: 'The unit as people type it, such as 3-1-502.' })
  unit: string;

  @Field(() => [OwnerAtDeskType], { description: 'Who owns it now.' })
  owners: OwnerAtDeskType[];

  @Field(() => ID, { nullable: true, description: 'The owner who votes; null while none is named.' })
  voterOwnerId: string | null;

  @Field({ description: 'What the owners signed; empty when they agreed here, or the owner is alone.' })
  voterPaper: string;
}
