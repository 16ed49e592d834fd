import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AreaSource, UnitStatus, UnitUse } from '@sifang/estates/domain';

@ObjectType('VoteRollUnit', { description: 'A unit of a posted roll.' })
export class VoteRollUnitType {
  @Field(() => Int, { description: 'Its number on this roll.' })
  no: number;

  @Field({ description: 'As people say it: 3号楼 1单元 502.' })
  name: string;

  @Field({ description: 'Building.' })
  building: string;

  @Field(() => UnitUse, { description: 'What it is used for.' })
  use: UnitUse;

  @Field(() => UnitStatus, { description: 'Sold, registered, or the developer’s.' })
  status: UnitStatus;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;

  @Field(() => AreaSource, { description: 'Where the area comes from.' })
  areaSource: AreaSource;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of its head in this vote; units of one owner share it. Null: it does not count.',
  })
  head: number | null;

  @Field(() => [Int], { description: 'Numbers of its owners in this vote; 0 is the developer.' })
  ownerNos: readonly number[];

  @Field(() => [String], { description: 'Names of its owners, masked unless you run the vote or own it.' })
  ownerNames: readonly string[];

  @Field({ description: 'Whether you may vote for it by phone.' })
  mine: boolean;
}

@ObjectType('VoteRollPage', { description: 'A part of the posted roll.' })
export class VoteRollPageType {
  @Field(() => String, { nullable: true, description: 'SHA-256 of the whole roll; null: not posted.' })
  hash: string | null;

  @Field(() => [VoteRollUnitType], { description: 'In the order of the roll.' })
  units: VoteRollUnitType[];

  @Field(() => Int, { nullable: true, description: 'Give it as `after`; null at the end.' })
  next: number | null;
}
