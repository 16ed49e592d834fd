import { BlankPolicy, DuplicatePolicy } from '../law/policies.js';
import { Channel, Choice, type Ballot } from './ballot.js';
import { prevailing } from './prevailing.js';

const { FIRST_VALID, LAST_VALID, ELECTRONIC_PREVAILS, CONFLICT_VOID } = DuplicatePolicy;

function ballot(channel: Channel, choice: Choice, day: number): Ballot {
  return { unit: 'a', number: null, channel, choice, at: new Date(day) };
}

const paper = (choice: Choice, day: number): Ballot => ballot(Channel.PAPER, choice, day);
const phone = (choice: Choice, day: number): Ballot => ballot(Channel.ELECTRONIC, choice, day);

/** What counts, such as `AGREE@3`, and how many were discarded. */
function outcome(
  duplicates: DuplicatePolicy,
  ballots: readonly Ballot[],
  blank = BlankPolicy.ABSTAIN,
): string {
  const { counting, discarded } = prevailing(ballots, { duplicates, blank });
  const words = counting.map(({ choice, at }) => `${choice}@${at.getTime()}`).sort();
  expect(new Set(discarded.map(({ reason }) => reason)).size).toBeLessThanOrEqual(1);
  return `${words.join(' ')} −${discarded.length}`;
}

const three = [phone(Choice.AGAINST, 2), paper(Choice.AGREE, 1), paper(Choice.ABSTAIN, 3)];

describe('of several ballots of a unit', () => {
  it.each([
    [FIRST_VALID, three, 'AGREE@1 −2'],
    [LAST_VALID, three, 'ABSTAIN@3 −2'],
    [ELECTRONIC_PREVAILS, three, 'AGAINST@2 −2'],
    [ELECTRONIC_PREVAILS, [...three, phone(Choice.ABSTAIN, 4)], 'AGAINST@2 −3'],
    [ELECTRONIC_PREVAILS, three.slice(1), 'AGREE@1 −1'],
    [CONFLICT_VOID, three, ' −3'],
    [CONFLICT_VOID, [phone(Choice.AGREE, 2), paper(Choice.AGREE, 1)], 'AGREE@1 −1'],
  ])('%s has its say (%#)', (policy, ballots, expected) => {
    expect(outcome(policy, ballots)).toBe(expected);
    expect(outcome(policy, ballots.toReversed())).toBe(expected);
  });

  it.each([
    [FIRST_VALID, [paper(Choice.SPOILED, 1), paper(Choice.AGREE, 2)]],
    [LAST_VALID, [paper(Choice.AGREE, 2), paper(Choice.SPOILED, 3)]],
    [ELECTRONIC_PREVAILS, [phone(Choice.SPOILED, 1), paper(Choice.AGREE, 2)]],
    [CONFLICT_VOID, [phone(Choice.SPOILED, 1), paper(Choice.AGREE, 2)]],
  ])('%s: one that is void gives way to one that is not', (policy, ballots) => {
    expect(outcome(policy, ballots)).toBe('AGREE@2 −1');
  });

  it('a blank one gives way where blank takes no part, and stands where it abstains', () => {
    const ballots = [paper(Choice.BLANK, 1), paper(Choice.AGREE, 2)];
    expect(outcome(FIRST_VALID, ballots, BlankPolicy.NOT_PARTICIPATING)).toBe('AGREE@2 −1');
    expect(outcome(FIRST_VALID, ballots, BlankPolicy.ABSTAIN)).toBe('BLANK@1 −1');
  });

  it('void ones stand for each other', () => {
    const ballots = [paper(Choice.SPOILED, 1), paper(Choice.SPOILED, 2)];
    expect(outcome(LAST_VALID, ballots)).toBe('SPOILED@2 −1');
    expect(outcome(CONFLICT_VOID, ballots)).toBe('SPOILED@1 −1');
  });

  it.each([FIRST_VALID, LAST_VALID, ELECTRONIC_PREVAILS])('%s cannot tell one moment from itself', policy => {
    expect(outcome(policy, [phone(Choice.AGREE, 1), phone(Choice.AGAINST, 1)])).toBe('AGAINST@1 AGREE@1 −0');
    expect(outcome(policy, [phone(Choice.AGREE, 1), phone(Choice.AGREE, 1)])).toBe('AGREE@1 −1');
  });

  it('none counts where there is none', () => {
    expect(outcome(FIRST_VALID, [])).toBe(' −0');
  });

  it.each([FIRST_VALID, LAST_VALID, ELECTRONIC_PREVAILS, CONFLICT_VOID])(
    '%s is given as the reason',
    policy => {
      const { discarded } = prevailing(three, { duplicates: policy, blank: BlankPolicy.ABSTAIN });
      expect(discarded[0]!.reason).toBe(policy);
    },
  );
});
