import type { Clock } from '@sifang/kernel';
import type { Seals, Tx, WaysOut } from '@sifang/platform';
import { isEmail } from '../../domain/email.js';
import { Language, type InEachLanguage } from '../../domain/language.js';
import { accountKnownAs, accountOf } from '../../persistence/account.repository.js';
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
  const isNew = use.kind === 'NEW_CONTACT';
  const reader = isNew ? await accountOf(tx, use.personId) : await accountKnownAs(tx, to);
  const recipient = isNew ? contactAt(to) : reader;
  const digest = codeDigest(seals, to, code, use);
  if (!recipient || !(await isCurrentCode(tx, to, digest, clock.now()))) return;
  const { phone, email } = recipient;
  if (!ways.reaches({ phone, email })) return;
  const language = reader?.language ?? Language.ZH;
  const subject = subjectOf(use, to)[language];
  const text = `【四方议事】${subject} ${CODE_IN_WORDS[language](code)}`;
  await ways.send({ id: digest.toString('hex', 0, 16), phone, email, subject, text });
}

export function contactAt(to: string): { phone: string | null; email: string | null } {
  return isEmail(to) ? { phone: null, email: to } : { phone: to, email: null };
}

const CODE_IN_WORDS: Readonly<Record<Language, (code: string) => string>> = {
  ZH: code => `${code}，5 分钟内有效。请不要告诉任何人。`,
  EN: code => `${code}, good for 5 minutes. Tell nobody.`,
};

const SIGN_IN: InEachLanguage = { ZH: '登录验证码', EN: 'Sign-in code' };
const PROOF: InEachLanguage = { ZH: '身份确认验证码', EN: 'Code that shows it is you' };
const NEW_EMAIL: InEachLanguage = { ZH: '更换邮箱验证码', EN: 'Code for the new address' };
const NEW_PHONE: InEachLanguage = { ZH: '更换手机号验证码', EN: 'Code for the new number' };

function subjectOf({ kind }: CodeUse, to: string): InEachLanguage {
  if (kind === 'SIGN_IN') return SIGN_IN;
  if (kind === 'PROOF') return PROOF;
  return isEmail(to) ? NEW_EMAIL : NEW_PHONE;
}
