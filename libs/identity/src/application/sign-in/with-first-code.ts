import { Refusal } from '@sifang/kernel';
import { audit, type ActContext, type Seals } from '@sifang/platform';
import { takeFirstCode } from '../../persistence/first-code.repository.js';
import { firstCodeDigest } from '../first-code/first-code.js';
import { beginSession } from '../session.js';

/** @returns the token of a session in which the number is set. @throws Refusal FIRST_CODE_WRONG */
export async function signInWithFirstCode(
  { tx, now }: ActContext<null>,
  { code, seals, userAgent }: { code: string; seals: Seals; userAgent: string },
): Promise<string> {
  const person = await takeFirstCode(tx, firstCodeDigest(seals, code), now);
  if (!person) throw new Refusal('FIRST_CODE_WRONG', 'This code is wrong, used or no longer good.', 'code');
  await audit.append(tx, {
    ...{ at: now, actor: { ...person, under: null }, act: 'FIRST_CODE_USED' },
    subject: { kind: 'person', id: person.personId },
  });
  return beginSession(tx, person.personId, userAgent, now);
}
