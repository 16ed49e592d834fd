import type request from 'supertest';
import type { Town } from '../town/open-town.js';
import { Visitor } from '../town/visitor.js';

/** Of 张文静, 李强 and others: invented numbers of the demo town. */
export const PHONE = {
  zhangWenjing: '19900003001',
  wangMin: '19900003002',
  chenGuodong: '19900003003',
  liQiang: '19900003004',
  liuGuilan: '19900003005',
  zhouJianguo: '19900003006',
  heZhiyuan: '19900003007',
  sunXiaomei: '19900003008',
  fangLei: '19900003009',
  wuYafang: '19900003010',
} as const;

export const REQUEST_CODE =
  'mutation ($phone: String!) { requestSignInCode(phone: $phone) { resendAfter goodFor } }';
export const WITH_CODE = byInput('signInWithCode', 'SignInWithCodeInput', 'viewer { name } challenge token');
export const WITH_PASSWORD = byInput(
  'signInWithPassword',
  'SignInWithPasswordInput',
  'viewer { name } challenge token',
);
export const CONFIRM = byInput(
  'confirmSecondFactor',
  'ConfirmSecondFactorInput',
  'viewer { name } challenge token',
);
export const SET_PASSWORD = byInput('setPassword', 'SetPasswordInput', 'hasPassword');
export const OFFER = byInput('offerSecondFactor', 'OfferSecondFactorInput', 'secret uri');
export const CONFIRM_OFFERED = 'mutation ($code: String!) { confirmOfferedSecondFactor(code: $code) }';
export const REMOVE = byInput('removeSecondFactor', 'RemoveSecondFactorInput', 'secondFactor');
export const SESSIONS = '{ mySessions { id since lastSeenAt browser system current } }';
export const WHO = '{ viewer { name } }';

function byInput(name: string, type: string, answer: string): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
}

/** For tests that guess often and are about something else. */
export async function forgetAttempts({ database }: Town): Promise<void> {
  await database.source.query('DELETE FROM attempt');
}

/** The browser in which somebody has just signed in. */
export function visitorWith(url: string, response: request.Response): Visitor {
  const cookies = [response.headers['set-cookie']].flat().map(String);
  const session = cookies.find(cookie => cookie.startsWith('sifang_session='))!;
  return new Visitor(url, session.split(';')[0]!);
}
