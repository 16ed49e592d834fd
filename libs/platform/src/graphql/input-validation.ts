import { ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';
import { Refusal } from '@sifang/kernel';
import type { ValidationError, ValidationOptions } from 'class-validator';
import { inputInstance } from './input-instance.js';
import { surelyFits } from './surely-fits.js';

/** Says which refusal a validator stands for: `@MaxLength(100, refuse('TEXT_TOO_LONG', '…'))`. */
export function refuse(code: string, sentence: string): ValidationOptions {
  return { message: sentence, context: { code } };
}

/** Inputs are checked before an act begins; the first thing wrong is refused, with its field. */
export function inputValidation(): ValidationPipe {
  return new InputValidation({
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

/** What fits goes its way; what does not, or may not, is asked about by the pipe itself. */
class InputValidation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype } = metadata;
    // Values of an input type have the fields of their class and no others: GraphQL has made them.
    if (metatype && isObject(value) && this.toValidate(metadata)) {
      const input = inputInstance(metatype as Type<object>, value);
      if (surelyFits(input)) return input;
    }
    return super.transform(value, metadata);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
