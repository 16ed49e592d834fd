import { audit, type ActContext, type Seals } from '@sifang/platform';
import { FIRST_CODE_DAYS } from '../../domain/first-code.js';
import type { Actor } from '../../domain/index.js';
import { keepFirstCode } from '../../persistence/first-code.repository.js';
import { firstCodeDigest, newFirstCode } from './first-code.js';
import { openingAccount, type AccountToOpen } from './opening-account.js';

export interface IssueFirstCode extends AccountToOpen {
  readonly seals: Seals;
}

export interface FirstCode {
  /** Shown once and kept nowhere: XXXXX-XXXXX. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** A code on paper, good once, for somebody who has no account yet. @throws Refusal as `openingAccount` */
export async function issueFirstCode(
  context: ActContext<Actor>,
  { seals, ...input }: IssueFirstCode,
): Promise<FirstCode> {
  const { tx, now, actor } = context;
  const { personId } = input;
  const { under, placeId } = await openingAccount(context, input);
  const code = newFirstCode();
  const expiresAt = new Date(now.getTime() + FIRST_CODE_DAYS * 86_400_000);
  await keepFirstCode(tx, { personId, digest: firstCodeDigest(seals, code), expiresAt });
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'FIRST_CODE_ISSUED' },
    ...{ subject: { kind: 'person', id: personId }, personId, placeId },
  });
  return { code, expiresAt };
}
