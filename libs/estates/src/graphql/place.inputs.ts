import { Field, ID, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, refuse, TextField } from '@sifang/platform';
import { IsUUID, ValidateIf } from 'class-validator';
import { GridKind } from '../domain/grid.js';
import { OrganisationKind } from '../domain/organisation.js';
import './register-words.js';

const isGiven = (_: unknown, value: unknown) => value !== null && value !== undefined;

@InputType({ description: 'A grid to be laid over a community.' })
export class AddGridInput {
  @IdField('Chosen by you, so that a retry adds it once.')
  id: string;

  @IdField('Of which community.')
  communityId: string;

  @Field(() => GridKind, { description: 'Of which kind.' })
  kind: GridKind;

  @TextField(30, 'As people say it: 第三网格.')
  name: string;
}

@InputType({
  description: 'What a grid is to cover of an estate, instead of what it covered there until now.',
})
export class AssignBuildingsInput {
  @IdField('The grid.')
  gridId: string;

  @IdField('An estate of the same community.')
  estateId: string;

  @ValidateIf(isGiven)
  @IsUUID('loose', { each: true, ...refuse('INVALID_ID', 'This is not an id.') })
  @Field(() => [ID], {
    nullable: true,
    description: 'Left out: the whole estate, with buildings to come. Empty: nothing of it any more.',
  })
  buildingIds?: string[] | null;
}

@InputType({ description: 'An organisation to be entered.' })
export class RegisterOrganisationInput {
  @IdField('Chosen by you, so that a retry adds it once.')
  id: string;

  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind: OrganisationKind;

  @TextField(60, 'Its full name.')
  name: string;

  @ValidateIf(isGiven)
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, {
    nullable: true,
    description: 'Where it belongs; left out for a firm, which serves estates instead.',
  })
  placeId?: string | null;
}

@InputType({ description: 'A firm begins to serve an estate.' })
export class BeginServiceInput {
  @IdField('The estate.')
  estateId: string;

  @IdField('The firm.')
  firmId: string;

  @Field(() => CalendarDayScalar, { description: 'First day.' })
  since: CalendarDay;
}

@InputType({ description: '首次交付日期' })
export class RecordFirstDeliveryInput {
  @IdField('The estate.')
  estateId: string;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day on which the first flat was handed over, not after today; null: unknown again.',
  })
  deliveredOn: CalendarDay | null;
}

@InputType({ description: 'A firm ceases to serve an estate.' })
export class EndServiceInput {
  @IdField('The estate.')
  estateId: string;

  @IdField('The firm.')
  firmId: string;

  @Field(() => CalendarDayScalar, { description: 'Last day; may lie ahead.' })
  until: CalendarDay;
}
