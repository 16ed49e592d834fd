import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { AreaSource, Ownership, UnitStatus, UnitUse } from '../domain/register.js';
import { ChangeReason } from '../domain/unit.js';
import './register-words.js';

@ObjectType('OwnersShare', { description: 'A share as it is written: 1 of 3.' })
export class ShareType {
  @Field(() => Int, { description: 'So many of the equal parts.' })
  part: number;

  @Field(() => Int, { description: 'So many parts are the whole.' })
  whole: number;
}

@ObjectType('FormerOwner', { description: 'Somebody in one version of the owners of a unit.' })
export class FormerOwnerType {
  @Field({ description: 'The name.' })
  name: string;

  @Field(() => ShareType, { nullable: true, description: 'Null unless owned in shares.' })
  share: ShareType | null;
}

@ObjectType('UnitOwner', { description: 'Somebody who owns a unit today.' })
export class UnitOwnerType extends FormerOwnerType {
  @Field(() => ID, { description: 'Names the entry; of the next version of owners it is another.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'The end of the certificate, masked; null for the developer.',
  })
  idMasked: string | null;

  @Field(() => CalendarDayScalar, { description: 'Day from whose beginning it is theirs.' })
  since: CalendarDay;

  @Field({ description: 'Whether the owner has claimed the unit and may act for it here.' })
  claimed: boolean;
}

@ObjectType('OwnersVersion', { description: 'Who owned a unit for a time.' })
export class OwnersVersionType {
  @Field(() => Int, { description: 'Version of the unit with which they came in.' })
  version: number;

  @Field(() => [FormerOwnerType], { description: 'In the order in which they stand.' })
  owners: FormerOwnerType[];

  @Field(() => CalendarDayScalar, { description: 'Day from whose beginning it was theirs.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Day from whose beginning it was not theirs any more; null for who owns it now.',
  })
  until: CalendarDay | null;

  @Field(() => ChangeReason, { description: 'Why they came in.' })
  reason: ChangeReason;

  @Field({ description: 'Number of the contract, judgment or certificate; may be empty.' })
  note: string;

  @Field({ description: 'When it was entered.' })
  recordedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who entered it; null for a roll.' })
  recordedByName: string | null;
}

@ObjectType('Unit', { description: 'A unit of the register (专有部分) with who owns it today.' })
export class UnitType {
  @Field(() => ID, { description: 'Names the unit.' })
  id: string;

  @Field(() => Int, { description: 'Grows by one with every change of the unit or of its owners.' })
  version: number;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field({ description: 'As people say it: 3号楼 1单元 502.' })
  name: string;

  @Field({ description: 'As people type it: 3-1-502.' })
  shortName: string;

  @Field({ description: '楼栋' })
  building: string;

  @Field({ description: '单元; empty where a building has none.' })
  section: string;

  @Field({ description: '房号' })
  room: string;

  @Field(() => UnitUse, { description: 'What it is for.' })
  use: UnitUse;

  @Field({ description: 'In ㎡: a whole number of 0.01 ㎡ as a decimal string with two places.' })
  area: string;

  @Field(() => AreaSource, { description: 'Where the area comes from.' })
  areaSource: AreaSource;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Day of the certificate, survey or contract that gives the area; null when unknown.',
  })
  areaOn: CalendarDay | null;

  @Field({ description: 'Its number or version; empty when unknown.' })
  areaDocument: string;

  @Field(() => UnitStatus, { description: 'Whether it is sold and registered.' })
  status: UnitStatus;

  @Field(() => Ownership, { nullable: true, description: 'Null for what the developer did not sell.' })
  ownership: Ownership | null;

  @Field({ description: 'Remark; may be empty.' })
  remark: string;

  @Field(() => [UnitOwnerType], { description: 'In the order in which they stand.' })
  owners: UnitOwnerType[];
}

@ObjectType('UnitPage', { description: 'Some units of a longer list.' })
export class UnitPageType {
  @Field(() => [UnitType], { description: 'In the order of estates and rooms.' })
  units: UnitType[];

  @Field(() => String, { nullable: true, description: 'Ask with it for what follows; null at the end.' })
  next: string | null;
}

@ObjectType('UnitWithHistory', { description: 'A unit with everybody who owned it.' })
export class UnitWithHistoryType extends UnitType {
  @Field(() => [OwnersVersionType], {
    description: 'The present owners first; empty for an owner, whom those before do not concern.',
  })
  history: OwnersVersionType[];

  @Field({ description: 'Whether you may change the unit and its owners.' })
  viewerMayKeep: boolean;
}
