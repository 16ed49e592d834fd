import { ValidationPipe } from '@nestjs/common';
import { Refusal } from '@sifang/kernel';
import type { ValidationError, ValidationOptions } from 'class-validator';

/** Says which refusal a validator stands for: `@MaxLength(100, refuse('TEXT_TOO_LONG', '…'))`. */
export function refuse(code: string, sentence: string): ValidationOptions {
  return { message: sentence, context: { code } };
}

/** Inputs are checked before an act begins; the first thing wrong is refused, with its field. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: errors => firstRefusal(errors, []),
  });
}

function firstRefusal(errors: readonly ValidationError[], path: readonly string[]): Refusal {
  const error = errors[0];
  if (!error) return new Refusal('INVALID_INPUT', 'The input does not fit.');
  const here = [...path, error.property];
  if (!error.constraints) return firstRefusal(error.children ?? [], here);
  const [name, sentence] = Object.entries(error.constraints)[0]!;
  const code = (error.contexts?.[name] as { code?: string } | undefined)?.code ?? 'INVALID_INPUT';
  return new Refusal(code, sentence, here.join('.'));
}
