import { Refusal } from '@sifang/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';

const SHORTEST = 10;
/** Longer ones would cost us more to check than anybody gains. */
export const LONGEST_PASSWORD = 200;

/** What a password must not be made of. */
export interface PasswordOwner {
  readonly phone: string | null;
  readonly signInName: string | null;
}

/**
 * Length instead of kinds of characters, and none that everybody tries first (after NIST SP 800-63B, 5.1.1.2).
 * @throws Refusal PASSWORD_TOO_SHORT · PASSWORD_TOO_COMMON · PASSWORD_IS_OWN_NUMBER
 */
export function requireGoodPassword(password: string, { phone, signInName }: PasswordOwner): void {
  const given = plain(password);
  if ([...given].length < SHORTEST)
    throw new Refusal('PASSWORD_TOO_SHORT', `Use at least ${SHORTEST} characters.`, 'next');
  if (isCommon(given))
    throw new Refusal('PASSWORD_TOO_COMMON', 'This is one of the passwords that are tried first.', 'next');
  if (own(phone, signInName).some(known => given.includes(known)))
    throw new Refusal('PASSWORD_IS_OWN_NUMBER', 'Your phone number and your name are no secrets.', 'next');
}

/** The same characters however they were typed. */
export function plain(password: string): string {
  return password.normalize('NFKC');
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  const withoutTail = lower.replace(/[\d!@#$%^&*.?_-]+$/, '');
  return (
    COMMON_PASSWORDS.has(lower) ||
    COMMON_PASSWORDS.has(withoutTail) ||
    new Set(lower).size < 4 ||
    RUNS.some(run => run.includes(lower)) ||
    isRepeated(lower)
  );
}

const DIGITS = '01234567890123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const KEYS = [
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhn',
];
const RUNS = [DIGITS, LETTERS, ...KEYS].flatMap(run => [run, [...run].reverse().join('')]);

/** `abc123abc123` is as short as `abc123`. */
function isRepeated(text: string): boolean {
  return (text + text).indexOf(text, 1) < text.length;
}

function own(phone: string | null, signInName: string | null): string[] {
  return [phone?.replace(/^\+(86)?/, ''), signInName].filter(
    known => known != null && known.length > 4,
  ) as string[];
}
