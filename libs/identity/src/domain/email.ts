import { Refusal } from '@sifang/kernel';

const LONGEST_EMAIL = 254;
/** What every address has; whether somebody reads it only a code tells. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;

/** An address as people write it, in lower case. @throws Refusal EMAIL_INVALID */
export function asEmail(text: string): string {
  const email = text.normalize('NFKC').trim().toLowerCase();
  if (email.length <= LONGEST_EMAIL && ADDRESS.test(email)) return email;
  throw new Refusal('EMAIL_INVALID', 'This is not an e-mail address.', 'email');
}

/** A number in E.164, or an address: the @ tells which. */
export function isEmail(contact: string): boolean {
  return contact.includes('@');
}
