import type { Translation } from '../zh';
import type {
  phoneSession as zhPhoneSession,
  phoneSessionRefusals as zhPhoneSessionRefusals,
} from '../zh/phone-session';

export const phoneSession: Translation<typeof zhPhoneSession> = {
  recess: {
    title: 'In recess',
    until: 'Goes on about {{time}}',
    left: '{{time}} left',
    soon: 'Goes on soon; please come back',
  },
  secret: {
    tag: 'Secret vote',
    legend: 'Please choose',
    note: 'Only the numbers are told. Who chose what is kept nowhere.',
    submit: 'Vote',
    sure: 'Vote “{{choice}}”; it cannot be changed afterwards',
    back: 'Change it',
    done: 'Voted',
    doneText: 'Your seat has voted. What it chose is kept nowhere.',
    waiting: 'Waiting for the chair to announce the result',
  },
  floor: { reply: 'Ask to reply', order: 'Point of order', giveBack: 'I have finished' },
  standIn: {
    title: 'You stand in for {{name}}',
    forYou: '{{name}} stands in for you by a letter of proxy, which ends when you check in yourself.',
    items: 'The letter speaks for item {{items}} only',
    notCovered: 'The letter does not speak for this item; you cannot vote on it.',
    voting: 'This is the vote of {{name}}',
    voted: 'Voted for {{name}}: {{choice}} ({{time}})',
    votedInSecret: 'Voted for {{name}}',
    speak: 'Ask to speak for {{name}}',
  },
  amendment: { title: 'Amendment: what changes', out: 'Removed: ', in: 'Added: ' },
};

export const phoneSessionRefusals: Translation<typeof zhPhoneSessionRefusals> = {
  PROXY_NOT_FOR_ITEM: 'The letter does not speak for this item.',
  MEETING_IN_RECESS: 'The meeting is in recess; please wait until it goes on.',
  NOTHING_TO_REPLY_TO: 'No other party has spoken under this item yet.',
  NOT_SPEAKING: 'You do not have the floor.',
  MOTION_IS_SECRET: 'This vote is secret; reload the page and vote again.',
  MOTION_IS_NAMED: 'This vote is by name; reload the page and vote again.',
};

export const enPhoneSession = { phoneSession, refusals: phoneSessionRefusals };
