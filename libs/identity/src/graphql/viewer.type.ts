import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { Office } from '../domain/index.js';

registerEnumType(Office, {
  name: 'Office',
  description: 'What somebody may act as; each appointment names one, with a place and a term.',
  valuesMap: {
    COMMUNITY_SECRETARY: { description: '社区党委书记' },
    COMMUNITY_STAFF: { description: '社区工作者' },
    PROPERTY_OFFICER: { description: '镇（街道）物管办' },
    DEPARTMENT_OFFICER: { description: '镇直部门' },
    GRID_MEMBER: { description: '网格员' },
    COMMITTEE_CHAIR: { description: '业委会（物管会）主任' },
    COMMITTEE_MEMBER: { description: '业委会委员' },
    COMMITTEE_ALTERNATE: { description: '业委会候补委员' },
    PROPERTY_COMMITTEE_MEMBER: { description: '物管会委员' },
    BUILDING_REPRESENTATIVE: { description: '楼栋长、业主代表' },
    OWNER: { description: '业主' },
    FIRM_MANAGER: { description: '物业项目经理' },
    FIRM_STAFF: { description: '物业员工' },
    INVITED_EXPERT: { description: '特邀专家' },
  },
});

@ObjectType('Appointment', { description: 'An office held for a place, for a term.' })
export class AppointmentType {
  @Field(() => ID, { description: 'Names the appointment.' })
  id: string;

  @Field(() => Office, { description: 'What the person may act as.' })
  office: Office;

  @Field({ description: 'As people say it, such as 社区党委书记.' })
  title: string;

  placeId: string;

  organisationId: string | null;

  @Field(() => CalendarDayScalar, { description: 'First day of the term.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day of the term; null while no end is set.',
  })
  until: CalendarDay | null;
}

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => [AppointmentType], { description: 'Offices in force today.' })
  appointments: readonly AppointmentType[];

  @Field(() => ID, {
    nullable: true,
    description: 'The appointment chosen with the header x-sifang-office; null when none was.',
  })
  actingUnder: string | null;
}
