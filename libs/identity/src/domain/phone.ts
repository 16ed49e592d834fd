import { Refusal } from '@sifang/kernel';

const MAINLAND = /^(?:\+86|0086|86)?(1[3-9]\d{9})$/;
const ELSEWHERE = /^\+(?!86)[1-9]\d{7,14}$/;

/** A mobile number as people write it, in E.164; null when it is none. Numbers without a country are of the mainland. */
export function phoneOf(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s()\-.·]/g, '');
  const mainland = MAINLAND.exec(digits)?.[1];
  if (mainland) return `+86${mainland}`;
  return ELSEWHERE.test(digits) ? digits : null;
}

/** @throws Refusal PHONE_INVALID */
export function asPhone(text: string, field = 'phone'): string {
  const phone = phoneOf(text);
  if (phone) return phone;
  throw new Refusal('PHONE_INVALID', 'This is not a mobile number.', field);
}

/** `138****5678`: enough for its owner to know it again. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '');
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
