import type { Clock } from '@sifang/kernel';
import type { Seals, Tx, WaysOut } from '@sifang/platform';
import { isEmail } from '../../domain/email.js';
import { accountKnownAs } from '../../persistence/account.repository.js';
import { isCurrentCode } from '../../persistence/sign-in-code.repository.js';
import { CODE_JOB, codeDigest, type CodeUse } from './code-job.js';

interface CodeOnItsWay {
  /** Number in E.164, or address. */
  readonly to: string;
  readonly code: string;
  readonly use: CodeUse;
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
  const { to, code, use } = JSON.parse(opened) as CodeOnItsWay;
  // A new number or address is tried itself; else the code goes by any way that leads to whoever has it.
  const recipient = use.kind === 'NEW_CONTACT' ? contactAt(to) : await accountKnownAs(tx, to);
  const digest = codeDigest(seals, to, code, use);
  if (!recipient || !(await isCurrentCode(tx, to, digest, clock.now()))) return;
  const { phone, email } = recipient;
  if (!ways.reaches({ phone, email })) return;
  const subject = subjectOf(use, to);
  const text = `【四方议事】${subject} ${code}，5 分钟内有效。请不要告诉任何人。`;
  await ways.send({ id: digest.toString('hex', 0, 16), phone, email, subject, text });
}

export function contactAt(to: string): { phone: string | null; email: string | null } {
  return isEmail(to) ? { phone: null, email: to } : { phone: to, email: null };
}

function subjectOf({ kind }: CodeUse, to: string): string {
  if (kind === 'SIGN_IN') return '登录验证码';
  if (kind === 'PROOF') return '身份确认验证码';
  return isEmail(to) ? '更换邮箱验证码' : '更换手机号验证码';
}
