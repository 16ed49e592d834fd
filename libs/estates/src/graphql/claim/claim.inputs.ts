import { Field, ID, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar, IdField, OptionalTextField, TextField } from '@sifang/platform';
import { ClaimState } from '../../domain/claim/claim.js';

@InputType({ description: 'What the register is asked with.' })
export class ClaimUnitInput {
  @IdField('The estate.')
  estateId: string;

  @TextField(40, 'The unit as people write it, such as 3-1-502 or 3号楼1单元502.')
  room: string;

  @TextField(60, 'Your full name as on the certificate.')
  name: string;

  @TextField(20, 'The telephone that you gave to the property office.')
  phone: string;

  @TextField(6, 'The last six characters of your certificate.')
  idSuffix: string;
}

@InputType({ description: 'A claim for the desk to decide.' })
export class FileClaimInput extends ClaimUnitInput {
  @IdField('Chosen by you, so that a retry files once.')
  id: string;

  @OptionalTextField(500, 'What the desk should know.')
  note: string;
}

@InputType({ description: 'What was asked for is there now.' })
export class AnswerClaimInput {
  @IdField('Your claim.')
  claimId: string;

  @OptionalTextField(500, 'What the desk should know.')
  note: string;
}

@InputType({ description: 'What the desk decides.' })
export class DecideClaimInput {
  @IdField('The claim.')
  claimId: string;

  @Field(() => ClaimState, { description: 'ACCEPTED, REFUSED or MORE_ASKED.' })
  decision: ClaimState;

  @Field(() => ID, { nullable: true, description: 'The owner whom the claimant is; needed to accept.' })
  ownerId: string | null;

  @OptionalTextField(500, 'Why, or what more is needed; the claimant reads it. Needed unless you accept.')
  reason: string;
}

@InputType({ description: 'Who shall vote for a unit of yours.' })
export class NameVoterInput {
  @IdField('The unit.')
  unitId: string;

  @IdField('One of its owners.')
  ownerId: string;
}

@InputType({ description: 'Who votes for a unit, as its owners signed on paper.' })
export class NameVoterByPaperInput extends NameVoterInput {
  @TextField(200, 'What the owners signed, with its date.')
  paper: string;
}

@InputType({ description: 'Somebody acts for an owner who is a minor or cannot act.' })
export class RecordGuardianInput {
  @IdField('Chosen by you, so that a retry records once.')
  id: string;

  @IdField('The unit.')
  unitId: string;

  @IdField('The owner who is acted for.')
  ownerId: string;

  @IdField('The person who acts. For somebody new, an id chosen by you.')
  guardianId: string;

  @OptionalTextField(50, 'Full name of somebody new; empty for somebody known.')
  guardianName: string;

  @OptionalTextField(30, 'Mobile number with which somebody new signs in; empty: not yet.')
  phone: string;

  @Field(() => CalendarDayScalar, { description: 'First day.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while no end is set.' })
  until: CalendarDay | null;

  @TextField(200, 'What proves it, with its number: 户口簿, 监护公证书, judgment.')
  paper: string;
}

@InputType({ description: 'A guardian acts no longer.' })
export class EndGuardianshipInput {
  @IdField('The guardianship.')
  guardianshipId: string;

  @Field(() => CalendarDayScalar, { description: 'Last day on which the guardian acts.' })
  lastDay: CalendarDay;

  @TextField(200, 'Why, such as 已成年.')
  reason: string;
}
