import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { OptionalTextField, refuse, TextField } from '@sifang/platform';
import { IsOptional, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../domain/password.js';

/** Kept as it was typed: blanks around it belong to it. */
function PasswordField(description: string, nullable = false): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description: `${description} Up to ${LONGEST_PASSWORD} characters.`, nullable }),
    ...(nullable ? [IsOptional()] : []),
    MaxLength(LONGEST_PASSWORD, refuse('TEXT_TOO_LONG', `At most ${LONGEST_PASSWORD} characters.`)),
  );
}

@InputType({ description: 'A number and the code that was sent to it.' })
export class SignInWithCodeInput {
  @TextField(30, 'A mobile number; without a country it is of the mainland.')
  phone: string;

  @TextField(20, 'Six digits.')
  code: string;
}

@InputType({ description: 'What stands on a paper from the desk.' })
export class SignInWithFirstCodeInput {
  @TextField(20, 'Ten letters and digits, with or without a dash.')
  code: string;
}

@InputType({ description: 'Who, and their password.' })
export class SignInWithPasswordInput {
  @TextField(100, 'Sign-in name, mobile number or e-mail address.')
  name: string;

  @PasswordField('The password.')
  password: string;
}

@InputType({ description: 'The answer to a challenge.' })
export class ConfirmSecondFactorInput {
  @TextField(500, 'As it was given.')
  challenge: string;

  @TextField(20, 'Six digits of the app, or one of the recovery codes.')
  code: string;
}

@InputType({ description: 'A new password.' })
export class SetPasswordInput {
  @PasswordField('The present one; null when there is none yet.', true)
  current: string | null;

  @PasswordField(
    'The new one: at least 10 characters, none that is tried first, without your own number and name.',
  )
  next: string;
}

@InputType({ description: 'A new number for your account.' })
export class RequestPhoneCodeInput {
  @TextField(30, 'The new mobile number; without a country it is of the mainland.')
  phone: string;

  @PasswordField('The password; null when there is none.', true)
  current: string | null;
}

@InputType({ description: 'A new number for your account, and the code that was sent to it.' })
export class ChangePhoneInput extends SignInWithCodeInput {}

@InputType({ description: 'A new address for your account.' })
export class RequestEmailCodeInput {
  @TextField(254, 'The new e-mail address.')
  email: string;

  @PasswordField('The password; null when there is none.', true)
  current: string | null;

  @OptionalTextField(20, 'Without a password: the code of requestProofCode.')
  proof: string;
}

@InputType({ description: 'A new address for your account, and the code that was sent to it.' })
export class ChangeEmailInput {
  @TextField(254, 'The new e-mail address.')
  email: string;

  @TextField(20, 'Six digits.')
  code: string;
}

@InputType({ description: 'What a second factor is taken away with.' })
export class RemoveSecondFactorInput {
  @PasswordField('The password; null when there is none.', true)
  password: string | null;

  @TextField(20, 'Six digits of the app, or one of the recovery codes.')
  code: string;
}

@InputType({ description: 'What the set-up of a second factor begins with.' })
export class OfferSecondFactorInput {
  @PasswordField('The password; null when there is none.', true)
  password: string | null;
}
