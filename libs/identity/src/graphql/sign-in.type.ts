import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './viewer.type.js';

@ObjectType('SignInMethods', { description: 'The ways in that are open here.' })
export class SignInMethodsType {
  @Field({ description: 'By a code that is sent to a mobile number.' })
  code: boolean;

  @Field({ description: 'In the demo codes are sent to nobody: whoever runs it reads them in the log.' })
  codesAreLogged: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "What the city's own sign-on is called; begins at /auth/oidc/start. Null where there is none.",
  })
  oidc: string | null;
}

@ObjectType('CodeRequested', { description: 'Says the same whether anybody has the number or not.' })
export class CodeRequestedType {
  @Field(() => Int, { description: 'Seconds until another should be asked for.' })
  resendAfter: number;

  @Field(() => Int, { description: 'Seconds for which the code is good.' })
  goodFor: number;
}

@ObjectType('SignIn', { description: 'A session, or the question for the second factor.' })
export class SignInType {
  @Field(() => ViewerType, {
    nullable: true,
    description: 'Who is signed in now; null while a second factor is asked for.',
  })
  viewer: ViewerType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give it to confirmSecondFactor within five minutes; null when none is asked for.',
  })
  challenge: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The bearer token, for programs that sign in at a socket; over HTTP it comes as a cookie and this is null.',
  })
  token: string | null;
}
