import fc from 'fast-check';
import type { Actor } from '@sifang/identity/domain';
import { Office } from '@sifang/identity/domain';
import { asCalendarDay, Refusal } from '@sifang/kernel';
import { AgendaItemKind } from '@sifang/meetings/domain';
import type { Act } from '@sifang/platform';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { cosignTopic } from '../../../libs/topics/src/application/cosign-topic.js';
import { fileTopic } from '../../../libs/topics/src/application/file-topic.js';
import { mergeTopic } from '../../../libs/topics/src/application/merge-topic.js';
import { putTopicsOnAgenda } from '../../../libs/topics/src/application/put-topics-on-agenda.js';
import { returnTopicToPool } from '../../../libs/topics/src/application/return-topic-to-pool.js';
import { screenTopic } from '../../../libs/topics/src/application/screen-topic.js';
import { settleTopic } from '../../../libs/topics/src/application/settle-topic.js';
import { unmergeTopic } from '../../../libs/topics/src/application/unmerge-topic.js';
import { withdrawCosign } from '../../../libs/topics/src/application/withdraw-cosign.js';
import { ScreeningResult } from '../../../libs/topics/src/domain/screening.js';
import { TopicOutcome } from '../../../libs/topics/src/domain/topic.js';
import { aUnit } from '../claims/a-unit.js';
import { meetingCalled } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { aTopic, neighbour } from './a-topic.js';
import { RuleBook, type Command } from './rule-book.js';

const TOPICS = 4;
const NEIGHBOURS = 4;
const at = fc.nat(TOPICS - 1);
const who = fc.nat(NEIGHBOURS - 1);
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom('cosign', 'withdraw'), who, at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('screen'),
      at,
      result: fc.oneof(
        { weight: 4, arbitrary: fc.constant('POOL') },
        fc.constantFrom('ANSWERED', 'OWNERS_VOTE'),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('merge'), at, into: at }) },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom('unmerge', 'put', 'settle', 'return', 'discuss', 'postpone'),
      at,
    }),
  },
) as fc.Arbitrary<Command>;

describe('whatever is done to topics in whatever order', () => {
  let town: Town;
  let desk: Actor;
  let neighbours: Actor[];
  /** Who speaks for which unit, each of 90.00 ㎡: the first two own one together, the third another, the last none. */
  const units: number[][] = [[0], [0], [1], []];
  let day = 0;
  beforeAll(async () => {
    town = await openTown();
    desk = holding(PERSON.zhangWenjing, Office.COMMUNITY_SECRETARY, PLACE.tanchong);
    const names = ['甲', '乙', '丙', '丁'];
    const ids = await Promise.all(names.map(name => neighbour(town, name)));
    neighbours = ids.map(id => holding(id, Office.OWNER, ESTATE.hanlin));
    const joint = await aUnit(town, { name: '甲', idSuffix: '000031' }, { name: '乙', idSuffix: '000032' });
    const sole = await aUnit(town, { name: '丙', idSuffix: '000033' });
    for (const [person, unitId, position] of [
      [0, joint.id, 1],
      [1, joint.id, 2],
      [2, sole.id, 1],
    ] as const)
      await town.database.source.query(
        `UPDATE unit_owner SET person_id = $1 WHERE unit_id = $2 AND position = $3`,
        [...[ids[person], unitId, position]],
      );
  });
  afterAll(() => town.close());

  const run = async <I>(act: Act<Actor, I, unknown>, actor: Actor, input: I, now: Date): Promise<string> => {
    try {
      await town.database.transaction(tx => act({ tx, now, actor }, input));
      return 'done';
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  };

  const items = (topicId: string, state: string): Promise<unknown> =>
    town.database.source.query(
      `UPDATE agenda_item SET state = $2 WHERE state = 'PENDING'
          AND id IN (SELECT item_id FROM topic_on_agenda WHERE topic_id = $1 AND ended_at IS NULL)`,
      [topicId, state],
    );

  it('they stand where the rule book says, and every supporter is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 10, maxLength: 40 }), async sequence => {
        // Another day each time: nobody files more than three a day.
        const now = new Date(Date.UTC(2027, 0, 1 + day++, 4));
        const filers = Array.from({ length: TOPICS }, (_, index) => index % NEIGHBOURS);
        const book = new RuleBook(filers);
        const { meetingId } = await meetingCalled(town);
        const ids: string[] = [];
        for (const filer of filers) {
          const input = {
            whereabouts: '',
            building: null,
            matterOf: null,
            organisationId: null,
            paperIds: [],
          };
          const topic = aTopic(input) as Parameters<typeof fileTopic>[1];
          expect(await run(fileTopic, neighbours[filer]!, topic, now)).toBe('done');
          ids.push(topic.id);
        }
        for (const command of sequence) {
          const told = await play(command, ids, meetingId, now);
          expect([command, told]).toEqual([command, book.play(command)]);
          expect(await standing(ids)).toEqual(foretold(book));
        }
        expect(await holesIn(ids)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  async function play(
    command: Command,
    ids: readonly string[],
    meetingId: string,
    now: Date,
  ): Promise<string> {
    const topicId = ids[command.at]!;
    const reason = '说明';
    switch (command.act) {
      case 'cosign':
        return run(cosignTopic, neighbours[command.who]!, topicId, now);
      case 'withdraw':
        return run(withdrawCosign, neighbours[command.who]!, topicId, now);
      case 'screen': {
        const result = command.result as ScreeningResult;
        return run(screenTopic, desk, { topicId, result, reason, matter: '278-8', departmentId: null }, now);
      }
      case 'merge':
        return run(mergeTopic, desk, { topicId, intoId: ids[command.into]!, reason }, now);
      case 'unmerge':
        return run(unmergeTopic, desk, { topicId, reason }, now);
      case 'put': {
        const input = { meetingId, topicIds: [topicId], kind: AgendaItemKind.DISCUSSION, minutes: 5 };
        return run(putTopicsOnAgenda, desk, input, now);
      }
      case 'settle': {
        const settlement = { outcome: TopicOutcome.AGREED, text: '已商定', matter: null, departmentId: null };
        return run(settleTopic, desk, { topicId, ...settlement }, now);
      }
      case 'return':
        return run(returnTopicToPool, desk, { topicId, reason }, now);
      default:
        await items(topicId, command.act === 'discuss' ? 'CLOSED' : 'POSTPONED');
        return 'done';
    }
  }

  const standing = (ids: readonly string[]): Promise<unknown[]> =>
    town.database.source
      .query(
        `SELECT state, merged_into AS into, CASE WHEN state = 'MERGED' THEN 0 ELSE supporters END AS supporters,
              CASE WHEN state = 'MERGED' THEN 0 ELSE area END AS area
         FROM topic WHERE id = ANY ($1) ORDER BY array_position($1, id)`,
        [ids],
      )
      .then((rows: any[]) => rows.map(row => ({ ...row, into: row.into && ids.indexOf(row.into) })));

  function foretold(book: RuleBook): unknown[] {
    return book.topics.map(({ state, into }, index) => {
      const supporters = [...book.supportersOf(index)];
      const merged = state === 'MERGED';
      const counted = new Set(supporters.flatMap(person => units[person]!));
      return {
        state,
        into,
        supporters: merged ? 0 : supporters.length,
        area: merged ? 0 : counted.size * 9000,
      };
    });
  }

  /** Lines of the timeline whose number is beyond the topic's own. */
  const holesIn = (ids: readonly string[]): Promise<unknown[]> =>
    town.database.source.query(
      `SELECT e.topic_id, e.seq FROM topic_event e JOIN topic t ON t.id = e.topic_id WHERE t.id = ANY ($1) AND e.seq > t.seq`,
      [ids],
    );
});

function holding(personId: string, office: Office, placeId: string): Actor {
  const term = { since: asCalendarDay('2024-06-01'), until: null };
  const held = { id: personId, office, title: office, placeId, organisationId: null, ...term };
  return { personId, name: personId, appointments: [held] };
}
