import { randomInt } from 'node:crypto';
import { addJob, type Seals, type Tx } from '@sifang/platform';
import { CODE_LIFE_MS, CODE_TRIES, oneTimeCode } from '../../domain/one-time-code.js';
import { keepCode } from '../../persistence/sign-in-code.repository.js';
import { CODE_JOB, codeDigest, SEND_CODE_TASK } from './code-job.js';

/**
 * A code for this number, whether anybody has it or not: the same rows are written and the same job is added, so that
 * neither the answer nor its time tells a stranger who lives here. Whether there is somebody to send it to is found
 * out by the job.
 * @param phone E.164
 * @param changedBy who wants the number for their account: then it goes out to whoever has it; null to sign in
 */
export async function requestCode(
  tx: Tx,
  seals: Seals,
  phone: string,
  now: Date,
  changedBy: string | null = null,
): Promise<void> {
  const code = oneTimeCode(randomInt(1_000_000));
  const expiresAt = new Date(now.getTime() + CODE_LIFE_MS);
  const digest = codeDigest(seals, phone, code, changedBy);
  await keepCode(tx, { phone, digest, tries: CODE_TRIES, expiresAt });
  const sealed = seals.seal(CODE_JOB, '', JSON.stringify({ phone, code, changedBy })).toString('base64url');
  const key = `${SEND_CODE_TASK} ${seals.digest(CODE_JOB, phone).toString('hex')}`;
  await addJob(tx, { task: SEND_CODE_TASK, payload: { sealed }, runAt: now, key });
}
