import { en } from './en';
import { enAttendance } from './en/attendance-words';
import { enTopics } from './en/topic-words';
import { enScreen } from './en/screen-words';
import { enVoteScreen } from './en/vote-screen-words';
import { enVotes } from './en/vote-words';
import { enCommittees } from './en/committee-words';
import { enAccount } from './en/account-words';
import { enOverview } from './en/overview-words';
import { enPhoneSession } from './en/phone-session';
import { enDesk } from './en/desk-words';
import { enRatings } from './en/rating-words';
import { zhRatings } from './zh/rating-words';
import { zh } from './zh';
import { zhAttendance } from './zh/attendance-words';
import { zhTopics } from './zh/topic-words';
import { zhScreen } from './zh/screen-words';
import { zhVoteScreen } from './zh/vote-screen-words';
import { zhVotes } from './zh/vote-words';
import { zhCommittees } from './zh/committee-words';
import { enNotice } from './en/notice-words';
import { zhNotice } from './zh/notice-words';
import { zhAccount } from './zh/account-words';
import { enMinutes } from './en/minutes-words';
import { zhMinutes } from './zh/minutes-words';
import { enResolutions } from './en/resolution-words';
import { zhResolutions } from './zh/resolution-words';
import { zhOverview } from './zh/overview-words';
import { zhPhoneSession } from './zh/phone-session';
import { zhDesk } from './zh/desk-words';
import { enElections } from './en/election-words';
import { zhElections } from './zh/election-words';
import { home as enHome } from './en/home';
import { home as zhHome } from './zh/home';

const chinese = new Map([
  ...sentences(zhResolutions),
  ...sentences(zh),
  ...sentences(zhDesk),
  ...sentences(zhElections),
  ...sentences(zhHome),
  ...sentences(zhOverview),
  ...sentences(zhPhoneSession),
  ...sentences(zhAccount),
  ...sentences(zhMinutes),
  ...sentences(zhScreen),
  ...sentences(zhAttendance),
  ...sentences(zhTopics),
  ...sentences(zhRatings),
  ...sentences(zhNotice),
  ...sentences(zhVotes),
  ...sentences(zhVoteScreen),
  ...sentences(zhCommittees),
]);
const english = new Map([
  ...sentences(enResolutions),
  ...sentences(en),
  ...sentences(enDesk),
  ...sentences(enElections),
  ...sentences(enHome),
  ...sentences(enOverview),
  ...sentences(enPhoneSession),
  ...sentences(enAccount),
  ...sentences(enMinutes),
  ...sentences(enScreen),
  ...sentences(enAttendance),
  ...sentences(enTopics),
  ...sentences(enRatings),
  ...sentences(enNotice),
  ...sentences(enVotes),
  ...sentences(enVoteScreen),
  ...sentences(enCommittees),
]);

describe('the catalogues', () => {
  it('hold the same keys in Chinese and English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('leave no sentence empty in Chinese', () => {
    expect([...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill in the same values in both languages', () => {
    const different = [...chinese].filter(([key, text]) => holes(text) !== holes(english.get(key) ?? ''));
    expect(different).toEqual([]);
  });

  it('put full-width punctuation after Chinese characters', () => {
    const narrow = [...chinese].filter(([, text]) =>
      /\p{Script=Han}[,;:?!()]|\p{Script=Han}\.(?!\d)/u.test(text),
    );
    expect(narrow).toEqual([]);
  });
});

function sentences(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${path}${key}`, value]]
        : [...sentences(value as object, `${path}${key}.`)],
    ),
  );
}

function holes(text: string): string {
  return [...text.matchAll(/{{(\w+)}}/g)]
    .map(([, name]) => name)
    .sort()
    .join();
}
