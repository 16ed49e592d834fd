import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { EstateState } from '../domain/estate-state.js';
import { EstateKind } from '../domain/estate.js';
import './register-words.js';

registerEnumType(EstateKind, {
  name: 'EstateKind',
  description: '商品房 · 安置 · 三无',
  valuesMap: {
    COMMODITY: { description: '商品房小区' },
    RESETTLEMENT: { description: '安置点小区' },
    UNMANAGED: { description: '三无小区' },
  },
});

@ObjectType('FirmService', { description: 'A firm at an estate.' })
export class FirmServiceType {
  @Field(() => ID, { description: 'The firm.' })
  firmId: string;

  @Field({ description: 'Its full name.' })
  firmName: string;

  @Field(() => CalendarDayScalar, { description: 'First day; may lie ahead.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while no end is set.' })
  until: CalendarDay | null;
}

@ObjectType('Estate', { description: 'A residential estate with the sums of its register.' })
export class EstateType {
  @Field(() => ID, { description: 'Names the estate.' })
  id: string;

  @Field({ description: 'As people say it, such as 翰林水岸小区.' })
  name: string;

  @Field(() => EstateKind, { description: 'How it came about.' })
  kind: EstateKind;

  @Field(() => ID, { description: 'The community that it lies in.' })
  communityId: string;

  @Field({ description: 'The name of that community.' })
  communityName: string;

  @Field(() => ID, { description: 'The town or subdistrict.' })
  townId: string;

  @Field({ description: 'The name of the town or subdistrict.' })
  townName: string;

  @Field(() => [EstateState], {
    description: 'Who looks after it today: all that apply, or NOBODY (物管缺位).',
  })
  states: EstateState[];

  @Field(() => Int, { description: 'Buildings with dwellings in them.' })
  buildings: number;

  @Field(() => Int, { description: 'Units of the register, parking excluded.' })
  units: number;

  @Field({
    description:
      'Sum of the register, parking excluded; a whole number of 0.01 ㎡ as a decimal string with two places.',
  })
  area: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The owners' committee, else the property management committee; null while there is neither.",
  })
  committeeName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The firm that serves the estate, several joined by 、; null while there is none.',
  })
  firmName: string | null;

  @Field(() => [FirmServiceType], {
    description: 'Firms that serve the estate today or from a day to come, in the order of their first days.',
  })
  services: FirmServiceType[];

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day on which the first flat was handed over (首次交付日期); null: nobody has said.',
  })
  firstDeliveredOn: CalendarDay | null;
}
