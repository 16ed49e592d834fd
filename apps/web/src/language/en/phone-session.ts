import type { Translation } from '../zh';
import type {
  phoneInSession as zhPhoneInSession,
  phoneSession as zhPhoneSession,
  phoneSessionRefusals as zhPhoneSessionRefusals,
} from '../zh/phone-session';

export const phoneInSession: Translation<typeof zhPhoneInSession> = {
  vote: {
    legend: 'Your choice',
    options: {
      FOR: 'Agree with this motion',
      AGAINST: 'Disagree with this motion',
      ABSTAIN: 'Present, without a view',
    },
    byName: "This vote is by name: each seat's choice is published with the result",
    next: 'Next: review',
    chooseFirst: 'Please choose for, against or abstain first.',
    review: 'Please review your vote',
    youChose: 'You chose',
    final: 'It cannot be changed afterwards. The vote is by name.',
    back: 'Go back',
    confirm: 'Submit vote',
    sending: 'Submitting…',
    offline:
      'No network: your vote was not submitted. Your choice is kept; submit it when the network is back.',
    notSent: 'Your vote was not submitted. Your choice is kept, please try again.',
  },
  receipt: {
    title: 'Vote submitted',
    text: 'The meeting has your vote. Please check your choice when the result is announced.',
    yours: 'Your choice',
    at: 'Submitted at {{time}}',
    waiting: 'Waiting for the chair to announce the result',
  },
  speak: {
    title: 'Speaking',
    ask: 'Ask to speak',
    asking: 'Asking…',
    withdraw: 'Withdraw',
    place: 'You are number {{place}} in the list',
    placeNext: 'You are next',
    yours: 'You have the floor',
    floor: 'Speaking now',
    over: 'Time is up',
    waiting: 'Waiting to speak: {{n}}',
    nobody: 'Nobody is speaking',
  },
  adjourned: {
    title: 'The meeting is over, thank you',
    text: 'Adjourned at {{time}}. The resolutions are with those who must act; their answers appear under Resolutions.',
    none: 'This meeting adopted no resolution.',
  },
};

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

export const enPhoneSession = { phone: phoneInSession, phoneSession, refusals: phoneSessionRefusals };
