import { randomInt } from 'node:crypto';
import { addJob, type Seals, type Tx } from '@sifang/platform';
import { CODE_LIFE_MS, CODE_TRIES, oneTimeCode } from '../../domain/one-time-code.js';
import { keepCode } from '../../persistence/sign-in-code.repository.js';
import { CODE_JOB, codeDigest, SEND_CODE_TASK, type CodeUse } from './code-job.js';

/**
 * A code for this number or address, whether anybody has it or not: the same rows are written and the same job is
 * added, so that neither the answer nor its time tells a stranger who lives here. Whether there is somebody to send it
 * to is found out by the job.
 * @param to number in E.164, or address
 */
export async function requestCode(tx: Tx, seals: Seals, to: string, use: CodeUse, now: Date): Promise<void> {
  const code = oneTimeCode(randomInt(1_000_000));
  const expiresAt = new Date(now.getTime() + CODE_LIFE_MS);
  await keepCode(tx, { to, digest: codeDigest(seals, to, code, use), tries: CODE_TRIES, expiresAt });
  const sealed = seals.seal(CODE_JOB, '', JSON.stringify({ to, code, use })).toString('base64url');
  const key = `${SEND_CODE_TASK} ${seals.digest(CODE_JOB, to).toString('hex')}`;
  await addJob(tx, { task: SEND_CODE_TASK, payload: { sealed }, runAt: now, key });
}
