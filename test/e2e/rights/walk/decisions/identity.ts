import type { Decisions } from '../decision.js';

export const identity: Decisions = {
  viewer: { may: 'ANYBODY' },
  demoSignIns: { may: 'ANYBODY' },
  demoSignIn: { may: 'ANYBODY', told: ['PERSON_NOT_FOUND'] },
  signInMethods: { may: 'ANYBODY' },
  requestSignInCode: { may: 'ANYBODY', told: ['PHONE_INVALID'] },
  signInWithCode: { may: 'ANYBODY', told: ['PHONE_INVALID'] },
  signInWithPassword: { may: 'ANYBODY', told: ['PASSWORD_WRONG', 'TOO_MANY_ATTEMPTS'] },
  confirmSecondFactor: { may: 'ANYBODY', told: ['CHALLENGE_EXPIRED'] },
  myAccount: { may: 'SIGNED_IN' },
  mySessions: { may: 'SIGNED_IN' },
  endSession: { may: 'SIGNED_IN', told: ['SESSION_NOT_FOUND'] },
  endOtherSessions: { may: 'SIGNED_IN' },
  setPassword: { may: 'SIGNED_IN', told: ['NO_ACCOUNT', 'PASSWORD_TOO_SHORT'] },
  requestPhoneCode: { may: 'SIGNED_IN', told: ['PHONE_INVALID'] },
  changePhone: { may: 'SIGNED_IN', told: ['PHONE_INVALID'] },
  offerSecondFactor: { may: 'SIGNED_IN', told: ['NO_ACCOUNT', 'done'] },
  confirmOfferedSecondFactor: { may: 'SIGNED_IN', told: ['SECOND_FACTOR_WRONG'] },
  removeSecondFactor: { may: 'SIGNED_IN', told: ['NO_ACCOUNT', 'SECOND_FACTOR_WRONG'] },
  signOut: { may: 'ANYBODY', notWalked: 'it ends the session' },
};
