import type { Clock } from '@sifang/kernel';
import type { Seals, Tx, WaysOut } from '@sifang/platform';
import { accountByPhone } from '../../persistence/account.repository.js';
import { isCurrentCode } from '../../persistence/sign-in-code.repository.js';
import { CODE_JOB, codeDigest } from './code-job.js';

interface CodeOnItsWay {
  readonly phone: string;
  readonly code: string;
  /** Who wants the number for their account; null or left out: somebody signs in. */
  readonly changedBy?: string | null;
}

/** What the worker does with a code on its way: nothing, when nobody has the number or the code is no good any more. */
export async function sendCode(
  tx: Tx,
  clock: Clock,
  seals: Seals,
  ways: WaysOut,
  sealed: string,
): Promise<void> {
  const opened = seals.open(CODE_JOB, '', Buffer.from(sealed, 'base64url'));
  const { phone, code, changedBy = null } = JSON.parse(opened) as CodeOnItsWay;
  const account = changedBy === null ? await accountByPhone(tx, phone) : { email: null };
  const digest = codeDigest(seals, phone, code, changedBy);
  if (!account || !(await isCurrentCode(tx, phone, digest, clock.now()))) return;
  const { email } = account;
  if (!ways.reaches({ phone, email })) return;
  const subject = changedBy === null ? '登录验证码' : '更换手机号验证码';
  const text = `【四方议事】${subject} ${code}，5 分钟内有效。请不要告诉任何人。`;
  await ways.send({ id: digest.toString('hex', 0, 16), phone, email, subject, text });
}
