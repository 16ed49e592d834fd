import { Field, ID, InputType } from '@nestjs/graphql';
import { Office } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, OptionalTextField, refuse, TextField } from '@sifang/platform';
import { IsUUID, ValidateIf } from 'class-validator';

@InputType({ description: 'An office to be held.' })
export class AppointInput {
  @IdField('Chosen by you, so that a retry appoints once.')
  id: string;

  @IdField('Who. For somebody new, an id chosen by you.')
  personId: string;

  @OptionalTextField(50, 'Full name of somebody new; empty for somebody known.')
  personName: string;

  @OptionalTextField(30, 'Mobile number with which somebody new signs in; empty: not yet.')
  phone: string;

  @Field(() => Office, { description: 'The office.' })
  office: Office;

  @TextField(50, 'As people say it, such as 业委会主任.')
  title: string;

  @IdField('Where it is held.')
  placeId: string;

  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, { nullable: true, description: 'For whom; left out for an office that stands for none.' })
  organisationId?: string | null;

  @Field(() => CalendarDayScalar, { description: 'First day of the term.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; left out while no end is set.' })
  until?: CalendarDay | null;
}

@InputType({ description: 'A number for somebody who has no account.' })
export class OpenAccountInput {
  @IdField('Who.')
  personId: string;

  @TextField(30, 'Mobile number, as they gave it.')
  phone: string;
}

@InputType({ description: 'Other days for a term.' })
export class ChangeTermInput {
  @IdField('The appointment.')
  appointmentId: string;

  @Field(() => CalendarDayScalar, { description: 'First day of the term.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; left out while no end is set.' })
  until?: CalendarDay | null;

  @TextField(200, 'Why.')
  reason: string;
}

@InputType({ description: 'The end of a term before its time.' })
export class EndAppointmentInput {
  @IdField('The appointment.')
  appointmentId: string;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day, from today on; left out: the office ends at once.',
  })
  lastDay?: CalendarDay | null;

  @TextField(200, 'Why.')
  reason: string;
}
