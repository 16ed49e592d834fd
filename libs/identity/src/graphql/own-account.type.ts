import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Browser, OperatingSystem } from '../domain/device.js';
import { Language } from '../domain/language.js';

registerEnumType(Browser, { name: 'Browser', description: 'With what somebody came, as far as it says.' });
registerEnumType(OperatingSystem, {
  name: 'OperatingSystem',
  description: 'On what it runs, as far as it says.',
});

registerEnumType(Language, {
  name: 'Language',
  description: 'In which messages are written.',
  valuesMap: { ZH: { description: '中文' }, EN: { description: 'English' } },
});

@ObjectType('Session', { description: 'A place where you are signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Give it to endSession.' })
  id: string;

  @Field({ description: 'When you signed in there.' })
  since: Date;

  @Field({ description: 'When it was used last, within a few minutes.' })
  lastSeenAt: Date;

  @Field(() => Browser, { description: 'With what.' })
  browser: Browser;

  @Field(() => OperatingSystem, { description: 'On what.' })
  system: OperatingSystem;

  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ObjectType('Account', { description: 'How you sign in.' })
export class AccountType {
  @Field(() => String, { nullable: true, description: 'Null when there is none.' })
  signInName: string | null;

  @Field(() => String, { nullable: true, description: 'Masked; null when there is none.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Null when there is none.' })
  email: string | null;

  @Field({ description: 'Whether a password is set.' })
  hasPassword: boolean;

  @Field({ description: 'Whether codes of an authenticator app are asked for.' })
  secondFactor: boolean;

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  recoveryCodesLeft: number;

  @Field(() => Language, {
    nullable: true,
    description: 'In which messages are written to you; null when there is no account.',
  })
  language: Language | null;
}

@ObjectType('OfferedSecondFactor', { description: 'What an authenticator app is set up with; shown once.' })
export class OfferedSecondFactorType {
  @Field({ description: 'To be typed: Base32.' })
  secret: string;

  @Field({ description: 'To be scanned: otpauth://totp/…' })
  uri: string;
}
