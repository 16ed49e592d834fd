import { explain } from './explanation.js';
import { tally } from './spec/a-meeting.js';

// Word for word: people read these off the big screen, and minutes quote them.
it('an adopted motion is explained', () => {
  expect(explain(tally({ entitled: 9, for: 6, against: 1, abstain: 1, notVoted: 1 }))).toEqual({
    zh: '到会有表决权 9 席，过半数即 5 席以上同意方为通过；同意 6，反对 1，弃权 1，未表决 1。通过。',
    en: 'Of 9 voting seats present, more than half, at least 5, had to agree: 6 for, 1 against, 1 abstained, 1 did not vote. Adopted.',
  });
});

it('a motion that just reached the least number is explained as adopted', () => {
  expect(explain(tally({ entitled: 5, for: 3, against: 2, abstain: 0, notVoted: 0 })).zh).toMatch(
    /0。通过。$/,
  );
});

it('a motion with exactly half is explained as not adopted', () => {
  expect(explain(tally({ entitled: 6, for: 3, against: 2, abstain: 1, notVoted: 0 }))).toEqual({
    zh: '到会有表决权 6 席，过半数即 4 席以上同意方为通过；同意 3，反对 2，弃权 1，未表决 0。差 1 席，未通过。',
    en: 'Of 6 voting seats present, more than half, at least 4, had to agree: 3 for, 2 against, 1 abstained, 0 did not vote. Not adopted: 1 short.',
  });
});
