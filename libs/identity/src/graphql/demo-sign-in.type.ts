import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Office } from '../domain/index.js';

@ObjectType('DemoSignIn', { description: 'Somebody of the demo town whom anybody may be with one click.' })
export class DemoSignInType {
  @Field(() => ID, { description: 'Give it to demoSignIn.' })
  personId: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field({ description: 'The office as people say it.' })
  title: string;

  @Field(() => Office, { description: 'The office.' })
  office: Office;

  @Field({ description: 'Where the office is held.' })
  placeName: string;

  @Field(() => String, { nullable: true, description: 'For whom; null for owners.' })
  organisationName: string | null;

  @Field(() => String, { nullable: true, description: 'To try the way in by code; invented.' })
  phone: string | null;
}
