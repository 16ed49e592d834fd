import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationKind } from '../domain/organisation.js';

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'Who somebody may act for.',
  valuesMap: {
    DEPARTMENT: { description: '镇直部门' },
    PROPERTY_OFFICE: { description: '物管办' },
    PARTY_ORGANISATION: { description: '社区党组织' },
    OWNERS_COMMITTEE: { description: '业主委员会' },
    PROPERTY_MANAGEMENT_COMMITTEE: { description: '物业管理委员会' },
    PROPERTY_FIRM: { description: '物业服务企业' },
  },
});

@ObjectType('Organisation', { description: 'A body that people act for, such as a committee or a firm.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Names the organisation.' })
  id: string;

  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind: OrganisationKind;

  @Field({ description: 'Its full name.' })
  name: string;
}
