import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import {
  CalendarDayScalar,
  IdField,
  OptionalTextField,
  refuse,
  TextField,
  WholeNumberField,
} from '@sifang/platform';
import { Type } from 'class-transformer';
import { IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { Decision } from '../domain/doubts.js';
import { AreaSource, Ownership, UnitStatus, UnitUse } from '../domain/register.js';
import { FINEST_SHARE } from '../domain/shares.js';
import { ChangeReason } from '../domain/unit.js';
import './register-words.js';

const isGiven = (_: unknown, value: unknown) => value !== null && value !== undefined;

@InputType({ description: 'A share as it is written: 1 of 3.' })
export class ShareInput {
  @WholeNumberField([1, FINEST_SHARE], 'So many of the equal parts.')
  part: number;

  @WholeNumberField([1, FINEST_SHARE], 'So many parts are the whole.')
  whole: number;
}

@InputType({
  description: 'Somebody who is to own a unit: one of the present owners by id, or anybody by name.',
})
export class OwnerInput {
  @ValidateIf(isGiven)
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, {
    nullable: true,
    description: 'One of the present owners; then name and certificate are left out.',
  })
  ownerId?: string | null;

  @OptionalTextField(50, 'Full name.')
  name: string;

  @OptionalTextField(6, "The last six characters of the certificate; left out for the developer's stock.")
  idSuffix: string;

  @ValidateIf(isGiven)
  @ValidateNested()
  @Type(() => ShareInput)
  @Field(() => ShareInput, { nullable: true, description: 'Left out unless owned in shares.' })
  share?: ShareInput | null;
}

@InputType({ isAbstract: true })
abstract class UnitFactsInput {
  @TextField(30, '楼栋, such as 3号楼.')
  building: string;

  @OptionalTextField(20, '单元, such as 1单元; empty where a building has none.')
  section: string;

  @TextField(20, '房号.')
  room: string;

  @Field(() => UnitUse, { description: 'What it is for.' })
  use: UnitUse;

  @TextField(10, 'In ㎡, with at most two places.')
  area: string;

  @Field(() => AreaSource, { description: 'Where the area comes from.' })
  areaSource: AreaSource;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Day of that document; left out when unknown.',
  })
  areaOn?: CalendarDay | null;

  @OptionalTextField(50, 'Number or version of that document.')
  areaDocument: string;

  @OptionalTextField(200, 'Remark.')
  remark: string;
}

@InputType({ isAbstract: true })
abstract class OwnedInput extends UnitFactsInput {
  @Field(() => UnitStatus, { description: 'Whether it is sold and registered.' })
  status: UnitStatus;

  @Field(() => Ownership, { nullable: true, description: 'Left out for what the developer did not sell.' })
  ownership?: Ownership | null;

  @ValidateNested({ each: true })
  @Type(() => OwnerInput)
  @Field(() => [OwnerInput], { description: 'At least one.' })
  owners: OwnerInput[];

  @Field(() => CalendarDayScalar, {
    description: 'Day from whose beginning it is theirs; not in the future.',
  })
  since: CalendarDay;

  @OptionalTextField(200, 'Number of the contract, judgment or certificate.')
  note: string;
}

@InputType({ description: 'A unit that no roll brought.' })
export class AddUnitInput extends OwnedInput {
  @IdField('Chosen by you, so that a retry adds it once.')
  id: string;

  @IdField('Of which estate.')
  estateId: string;
}

@InputType({ description: 'Other facts for a unit.' })
export class ChangeUnitInput extends UnitFactsInput {
  @IdField('Which.')
  id: string;

  @Field(() => Int, { description: 'The version that you have before your eyes.' })
  version: number;
}

@InputType({ description: 'Other owners for a unit, or the same in another way.' })
export class ChangeOwnersInput {
  @IdField('Of which unit.')
  id: string;

  @Field(() => Int, { description: 'The version that you have before your eyes.' })
  version: number;

  @Field(() => UnitStatus, { description: 'Whether it is sold and registered from then on.' })
  status: UnitStatus;

  @Field(() => Ownership, { nullable: true, description: 'Left out for what the developer did not sell.' })
  ownership?: Ownership | null;

  @ValidateNested({ each: true })
  @Type(() => OwnerInput)
  @Field(() => [OwnerInput], { description: 'All of them, at least one.' })
  owners: OwnerInput[];

  @Field(() => CalendarDayScalar, {
    description: 'Day from whose beginning it is theirs; not in the future.',
  })
  since: CalendarDay;

  @Field(() => ChangeReason, { description: 'Why they came in.' })
  reason: ChangeReason;

  @OptionalTextField(200, 'Number of the contract, judgment or certificate.')
  note: string;
}

@InputType({ description: 'How a doubt is to be settled.' })
export class DecideDoubtInput {
  @IdField('Of which estate.')
  estateId: string;

  @TextField(64, 'Which doubt.')
  doubtId: string;

  @Field(() => Decision, { description: 'How; one of those possible.' })
  decision: Decision;

  @TextField(500, 'Why; kept with the decision.')
  reason: string;

  @ValidateIf(isGiven)
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, { nullable: true, description: 'The decision in force that this one takes the place of.' })
  replaces?: string | null;
}
