import { addDays, dayOf } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { COURSE, does } from '../resolutions/asking.js';
import { filed, TOPIC } from '../topics/a-topic.js';
import { meetingInSession } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';

const WORK = `{ organisationWork { organisationId name open toAnswer late dueSoon atWork awaitingCheck supervised
  undertakings { resolutionId text doneBy } } }`;
const SUPERVISION = `{ resolutionSupervision { estateId organisationId communityName late lateUpTo7 lateUpTo30 lateOver30
  mostDaysLate supervised publicly } }`;
const TOPICS = `query ($first: CalendarDay!, $last: CalendarDay!) { topicNumbers(first: $first, last: $last) {
  raised settled screenedAway waiting waitingUpTo7 waitingUpTo30 waitingOver30 } }`;

const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);

describe('at a glance', () => {
  let town: Town;
  let firm: Visitor;
  let officer: Visitor;
  let secretary: Visitor;
  let owner: Visitor;
  const clock = new SetClock();
  beforeAll(async () => {
    town = await openTown({ clock });
    [firm, officer, secretary, owner] = (await Promise.all(
      [PERSON.liQiang, PERSON.wangMin, PERSON.zhangWenjing, PERSON.liuGuilan].map(id => town.person(id)),
    )) as [Visitor, Visitor, Visitor, Visitor];
  });
  afterAll(() => town.close());
  beforeEach(() => clock.setRight());

  const work = async (): Promise<Record<string, any>> =>
    (await firm.ask(WORK))['organisationWork'].find(
      ({ organisationId }: { organisationId: string }) => organisationId === ORGANISATION.lanting,
    );
  /** Asked by somebody who signs in that day: nobody stays signed in for weeks. */
  const supervision = async (): Promise<Record<string, any>[]> =>
    (await (await town.person(PERSON.wangMin)).ask(SUPERVISION))['resolutionSupervision'];

  it('the firm sees what it has to answer, to do and has promised, and what is late', async () => {
    const before = await work();
    const hall = await meetingInSession(town);
    const resolutionId = await resolutionAdopted(hall, { dueOn: inDays(5) });
    expect(await work()).toMatchObject({
      ...{ open: before['open'] + 1, toAnswer: before['toAnswer'] + 1, dueSoon: before['dueSoon'] + 1 },
      undertakings: before['undertakings'],
    });
    const undertakings = [{ text: '东门段完工', doneBy: inDays(3) }];
    await firm.ask(ACT.answerResolution, {
      input: { resolutionId, text: '分三段翻修。', doneBy: inDays(4), undertakings },
    });
    expect(await work()).toMatchObject({ toAnswer: before['toAnswer'], atWork: before['atWork'] + 1 });
    expect((await work())['undertakings']).toContainEqual({ resolutionId, ...undertakings[0] });
    clock.putForward(6);
    const late = await work();
    expect(late['late']).toBeGreaterThan(before['late']);
    clock.setRight();
    await does(firm, 'askToClose', { resolutionId, text: '全部完工。' });
    expect(await work()).toMatchObject({
      ...{ atWork: before['atWork'], awaitingCheck: before['awaitingCheck'] + 1 },
    });
    expect((await owner.refusal(WORK)).code).toBe('NOT_ENTITLED');
  });

  it('the firm’s numbers are those of the lists that they lead to', async () => {
    const { open, toAnswer, atWork } = await work();
    const lists = `{ open: ${list('openForDays: 0')} toAnswer: ${list('state: AWAITING_ANSWER')} atWork: ${list('state: ANSWERED')} }`;
    const counted = await firm.ask(lists);
    const lengths = Object.values(counted).map(({ length }: { length: number }) => length);
    expect(lengths).toEqual([open, toAnswer, atWork]);
  });

  it('the town sees what is late and supervised, the worst first, and nobody else does', async () => {
    const hall = await meetingInSession(town);
    const resolutionId = await resolutionAdopted(hall, { dueOn: inDays(1) });
    await officer.ask(COURSE.superviseResolution, { input: { resolutionId, level: 2, text: '久拖不办' } });
    const atHanlin = (rows: Record<string, any>[]): Record<string, any> =>
      rows.find(
        ({ estateId, organisationId }) =>
          estateId === ESTATE.hanlin && organisationId === ORGANISATION.lanting,
      )!;
    const now = atHanlin(await supervision());
    expect(now).toMatchObject({ publicly: 1 });
    for (const [days, age] of [
      [3, 'lateUpTo7'],
      [20, 'lateUpTo30'],
      [40, 'lateOver30'],
    ] as const) {
      clock.setRight();
      clock.putForward(days);
      const row = atHanlin(await supervision());
      expect([days, row[age] > 0, row['mostDaysLate'] >= days - 1]).toEqual([days, true, true]);
      expect(row['late']).toBe(row['lateUpTo7'] + row['lateUpTo30'] + row['lateOver30']);
    }
    const rows = await supervision();
    const pain = rows.map(({ lateOver30, lateUpTo30, late }) => [lateOver30, lateUpTo30, late]);
    expect(pain).toEqual(pain.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]));
    clock.setRight();
    for (const who of [firm, secretary, owner])
      expect((await who.refusal(SUPERVISION)).code).toBe('NOT_ENTITLED');
  });

  it('community and town see how many topics were raised, settled and wait, and how long', async () => {
    const period = { first: today, last: today };
    const numbers = async (who = secretary, during = period): Promise<Record<string, number>> =>
      (await who.ask(TOPICS, during))['topicNumbers'];
    const before = await numbers();
    const topicId = await filed(owner);
    await filed(owner, { title: '楼道灯不亮' });
    const more = await numbers();
    expect([more['raised'], more['waiting']]).toEqual([before['raised']! + 2, before['waiting']! + 2]);
    await secretary.ask(TOPIC.screenTopic, {
      input: { topicId, result: 'ANSWERED', reason: '已列入计划。' },
    });
    expect(await numbers()).toMatchObject({
      ...{ raised: more['raised'], waiting: more['waiting']! - 1 },
      screenedAway: before['screenedAway']! + 1,
    });
    expect(await numbers(officer)).toMatchObject({ raised: more['raised'] });
    clock.putForward(10);
    const aged = await numbers();
    expect(aged).toMatchObject({ waitingUpTo7: 0 });
    expect(aged['waiting']).toBe(aged['waitingUpTo30']! + aged['waitingOver30']!);
    expect((await numbers(secretary, { first: inDays(1), last: inDays(2) }))['raised']).toBe(0);
    expect((await firm.refusal(TOPICS, period)).code).toBe('NOT_ENTITLED');
    expect((await secretary.refusal(TOPICS, { first: today, last: inDays(-1) })).code).toBe(
      'PERIOD_BACKWARDS',
    );
  });
});

function list(filter: string): string {
  return `resolutions(first: 100, organisationId: "${ORGANISATION.lanting}", ${filter}) { id }`;
}
