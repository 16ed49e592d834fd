import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import { CommitteeHall, kindsOf } from './committee-hall.js';

const FIVE = ['周建国', '刘桂兰', '马志刚', '胡德胜', '徐美玲'];
const names = (members: readonly { name: string }[]) => members.map(({ name }) => name);

let hall: CommitteeHall;
let bodyId: string;
beforeAll(async () => {
  hall = await CommitteeHall.open();
  bodyId = (await hall.doing(hall.officer, 'enterStandingTerm', hall.standing())).id;
  await hall.seat(ElectionKind.REELECTION, FIVE);
  const { term } = await hall.committee();
  const [chairId, deputyId] = term.members.map(({ id }: any) => id);
  const ballots = term.members.map(({ id: memberId }: any) => ({ memberId, chairId, deputyIds: [deputyId] }));
  const zhou = await hall.town.person(PERSON.zhouJianguo);
  await hall.doing(zhou, 'chooseOfficers', { bodyId, heldOn: hall.today, ballots });
});
afterAll(() => hall.town.close());

it('a committee never comes into a state that the rules forbid, whoever leaves and whoever is elected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(12), { minLength: 8, maxLength: 12 }), async steps => {
      for (const step of steps) {
        const { term, filings } = await hall.committee();
        const open = filings.find(({ viewerMay }: any) => viewerMay.includes('answerFiling'));
        const free = FIVE.filter(name => !names([...term.members, ...term.alternates]).includes(name));
        if (step < 6 && term.members.length > 0) {
          const { id: memberId } = term.members[step % term.members.length];
          await hall.doing(hall.secretary, 'endMembership', {
            bodyId,
            memberId,
            because: 'RESIGNED',
            on: hall.today,
          });
        } else if (step > 10) {
          const presentIds = term.members.slice(0, step - 9).map(({ id }: any) => id);
          const meeting = { id: randomUUID(), bodyId, heldOn: hall.today, kind: 'REGULAR', presentIds };
          await hall.doing(hall.secretary, 'recordCommitteeMeeting', meeting).catch(refusedOnly);
        } else if (step === 10) {
          if (open) await hall.doing(hall.officer, 'answerFiling', { filingId: open.id, accepted: true });
          const { id: filingId } = filings.find(({ filedOn }: any) => filedOn === null) ?? {};
          const receipts = { filedOn: hall.today, streetReceipt: '街道', countyReceipt: '县' };
          if (filingId) await hall.doing(hall.secretary, 'fileWithStreet', { filingId, ...receipts });
        } else if (free.length > 0)
          await hall.seat(ElectionKind.BY_ELECTION, free.slice(0, step - 5)).catch(expected);
        requireLawful(await hall.committee());
      }
    }),
    { numRuns: 3, includeErrorInReport: true },
  );
});

/** A meeting of that day is known, or the term was not constituted. */
function refusedOnly(error: Error): void {
  if (!error.message.includes('MEETING_ENTERED')) throw error;
}

/** Too many for the seats that are empty. */
function expected(error: { name?: string; code?: string }): void {
  if (error.name !== 'Refusal') throw error as Error;
}

function requireLawful({ term, duties, filings }: any): void {
  const seats = term.members.map(({ seat }: any) => seat);
  expect(new Set(seats).size).toBe(seats.length);
  if (term.alternates.length > 0) expect(seats).toHaveLength(term.size);
  expect(term.members.filter(({ role }: any) => role === 'CHAIR').length).toBeLessThanOrEqual(1);
  expect(term.vacancy === null).toBe(seats.length === term.size);
  if (2 * seats.length < term.size) expect(kindsOf(duties)).toContain('REELECTION');
  else if (seats.length < term.size) expect(kindsOf(duties)).toContain('BY_ELECTION');
  const open = filings.filter(({ filedOn, answer }: any) => filedOn === null || answer === 'RETURNED');
  expect(kindsOf(duties).filter(kind => /^FILE_/.test(kind))).toHaveLength(open.length);
  // 北京 has a motion for who is absent; it is about somebody who serves.
  const absent = duties.filter(({ kind }: any) => kind === 'MOVE_ABSENCE');
  expect(term.members.map(({ id }: any) => id)).toEqual(
    expect.arrayContaining(absent.map(({ subjectId }: any) => subjectId)),
  );
}
