import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { addDays, dayOf, type Clock } from '@sifang/kernel';
import { forgetPastJobs, type ActContext, type Database, type Tx } from '@sifang/platform';
import {
  acceptScore,
  ASK_RATERS_TASK,
  CLOSE_ROUND_TASK,
  closeRound,
  decideScoreObjection,
  demandRectification,
  giveSheet,
  holdsNoRounds,
  objectToScore,
  openRound,
  publishScore,
  recordTalk,
  submitRating,
} from '@sifang/ratings';
import { ObjectionDecision, RaterGroup } from '@sifang/ratings/domain';
import { atHour } from './at-hour.js';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from './demo-ids.js';

const DAY_MS = 86_400_000;
const [PAST, OPEN] = [demoId(8101), demoId(8102)];
/** What owners are asked, and what staff alone judge, in the order of the form. */
const OWNED = 'A1 A2 A3 B1 B2 C1 C2 C3 D1 D2 E1 E2 F1 F2'.split(' ');
const WHOLE = 'A1 A2 A3 A4 B1 B2 B3 C1 C2 C3 C4 D1 D2 D3 E1 E2 F1 F2'.split(' ');

/**
 * Two rounds about the firm of 翰林水岸 for whoever looks around: one that was published with a yellow card and has
 * something to put right, and one that runs. Does nothing where there is a round already.
 */
export function loadDemoRatings(database: Database, clock: Clock): Promise<void> {
  return database.transaction(async tx => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang demo ratings'))`);
    if (!(await holdsNoRounds(tx))) return;
    const now = clock.now();
    const who = await peopleOf(tx, now);
    const at = (daysAgo: number, personId: string): ActContext<Actor> => ({
      ...{ tx, now: new Date(now.getTime() - daysAgo * DAY_MS), actor: who(personId) },
    });
    await openRound(at(80, PERSON.sunXiaomei), { ...about(now, 80, 66), id: PAST });
    await answered(tx, PAST, {
      units: 68,
      mark: (unit, item) => [4, 3, 3, 4, 2, 3][(unit * 7 + item * 5) % 6]!,
    });
    const sheet = { roundId: PAST, group: RaterGroup.TOWN, comment: '消防通道有占用，台账不全。' };
    await giveSheet(at(68, PERSON.wangMin), { ...sheet, marks: WHOLE.map(item => ({ item, value: 3 })) });
    await closeRound(at(66, PERSON.sunXiaomei), PAST);
    const objection = { id: demoId(8111), roundId: PAST, item: 'C1', text: '电梯困人两次均在半小时内到场。' };
    await objectToScore(at(64, PERSON.liQiang), { ...objection, paperIds: [] });
    const decided = { decision: ObjectionDecision.REJECTED, reason: '合同约定 20 分钟内到场，评分维持。' };
    await decideScoreObjection(at(62, PERSON.zhangWenjing), { objectionId: objection.id, ...decided });
    await acceptScore(at(61, PERSON.liQiang), PAST);
    await publishScore(at(60, PERSON.sunXiaomei), PAST);
    const talk = '约谈项目经理李强，要求三十日内拿出电梯和消防通道整改方案。';
    await recordTalk(at(57, PERSON.wangMin), { roundId: PAST, text: talk });
    const dueOn = addDays(dayOf(now), 20);
    const demanded = { id: demoId(8121), roundId: PAST, item: 'C1', dueOn };
    await demandRectification(at(56, PERSON.sunXiaomei), {
      ...demanded,
      text: '电梯困人 20 分钟内到场，每月公示一次处置记录',
    });
    await openRound(at(3, PERSON.sunXiaomei), { ...about(now, 3, -11), id: OPEN });
    for (const { unitId, personId } of await homesOf(tx, OPEN))
      await submitRating(at(2, personId), {
        ...{ roundId: OPEN, unitId, comment: '', paperIds: [] },
        marks: OWNED.map((item, no) => ({ item, value: [4, 3, 5][(no + unitId.charCodeAt(0)) % 3]! })),
      });
    await answered(tx, OPEN, { units: 41, mark: (unit, item) => [4, 5, 4, 3, 5, 4][(unit * 5 + item) % 6]! });
    // Nobody is asked today for what was opened days ago.
    for (const task of [ASK_RATERS_TASK, CLOSE_ROUND_TASK]) await forgetPastJobs(tx, task, now);
  });
}

const about = (now: Date, opened: number, closes: number) => ({
  ...{ estateId: ESTATE.hanlin, subjectId: ORGANISATION.lanting, instrument: 'service', settings: {} },
  period: `${dayOf(new Date(now.getTime() - opened * DAY_MS)).slice(0, 7)}`,
  closesAt: atHour(18, new Date(now.getTime() - closes * DAY_MS)),
});

async function peopleOf(tx: Tx, now: Date): Promise<(personId: string) => Actor> {
  const holders = await officeHolders(tx, [ESTATE.hanlin, PLACE.tanchong, PLACE.shangpai], dayOf(now));
  return personId => holders.find(holder => holder.personId === personId)!;
}

/** On paper, keyed by the community: nobody of the demo but its ten voters has an account. */
async function answered(
  tx: Tx,
  roundId: string,
  { units, mark }: { units: number; mark: (unit: number, item: number) => number },
): Promise<void> {
  const free = await tx.query<{ id: string }[]>(
    `SELECT l.unit_id AS id FROM rating_roll l
      WHERE l.round_id = $1 AND NOT EXISTS (SELECT FROM unit_owner WHERE unit_id = l.unit_id AND person_id IS NOT NULL)
      ORDER BY md5(l.unit_id::text) LIMIT $2`,
    [roundId, units],
  );
  const marks = free.map((_, unit) => OWNED.map((__, item) => mark(unit, item)));
  await tx.query(
    `INSERT INTO rating_answer (id, round_id, unit_id, marks, comment, paper_number, keyed_by, submitted_at, changed_at)
     SELECT gen_random_uuid(), $1, unit_id, marks::smallint[], comment, 'P' || no, $2, r.opened_at + no * interval '40 minutes', r.opened_at
       FROM unnest($3::uuid[], $4::text[], $5::text[]) WITH ORDINALITY form (unit_id, marks, comment, no)
       JOIN rating_round r ON r.id = $1`,
    [
      ...[roundId, PERSON.sunXiaomei, free.map(({ id }) => id)],
      marks.map(of => `{${of.join(',')}}`),
      free.map((_, unit) => SAID[unit] ?? ''),
    ],
  );
}

/** Neighbours who have answered by phone: were all but a visitor's keyed by one hand, that hand would find out what the visitor gave. */
async function homesOf(tx: Tx, roundId: string): Promise<{ unitId: string; personId: string }[]> {
  return tx.query(
    `SELECT l.unit_id AS "unitId", o.person_id AS "personId" FROM rating_roll l
       JOIN unit_owner o ON o.unit_id = l.unit_id AND o.until IS NULL AND o.person_id = ANY($2)
      WHERE l.round_id = $1 ORDER BY o.person_id`,
    [roundId, [3105, 3106, 3107, 3108, 3109].map(demoId)],
  );
}

const SAID: readonly string[] = [
  '3 号楼电梯常停，报修后等得久。',
  '保洁阿姨很认真，楼道比以前干净。',
  '东门消防通道老停车，希望管一管。',
  '收费公示看不懂，能不能写明白些。',
];
