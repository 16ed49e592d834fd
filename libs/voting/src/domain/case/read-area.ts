import type { Given } from './given.js';

const DECIMAL = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;

/**
 * `"90"`, `"90.5"` and `"90.50"` in ㎡ as whole numbers of 0.01 ㎡.
 * @throws Refusal INVALID_CASE for anything else, a number without quotes included: it may have been rounded on the way.
 */
export function readArea(given: Given): number {
  const [, whole, fraction = ''] = DECIMAL.exec(given.text()) ?? [];
  if (whole === undefined)
    given.refuse('An area must be a decimal with at most two places, such as "90.00".');
  const hundredths = Number(whole + fraction.padEnd(2, '0'));
  return Number.isSafeInteger(hundredths) ? hundredths : given.refuse('This area is too large to be exact.');
}

/** @throws Refusal INVALID_CASE also for zero. */
export function readAreaAboveZero(given: Given): number {
  return readArea(given) || given.refuse('An area must be above zero.');
}
