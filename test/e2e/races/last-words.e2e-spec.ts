import { Refusal } from '@sifang/kernel';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { LastWord } from './last-word.js';
import { ofCalling } from './last-words-of-calling.js';
import { ofComing } from './last-words-of-coming.js';
import { ofResolutions } from './last-words-of-resolutions.js';
import { ofSessions } from './last-words-of-sessions.js';
import { twoAtOnce } from './two-at-once.js';

const lastWords = [...ofCalling, ...ofComing, ...ofSessions, ...ofResolutions];
const cases = lastWords.map(word => [word.constraint, word] as const);

describe('when two do it at the same moment', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => ({ town, hall } = await aMeetingToRaceIn()));
  afterAll(() => town.close());

  it.each(cases)('%s lets one of them through', async (constraint, { sql, refusal }) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [hall.meetingId, who]));
    expect(first!.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    if (refusal) expect(reason).toEqual(expect.objectContaining({ name: 'Refusal', code: refusal }));
    else expect(reason).toMatchObject({ driverError: { constraint } });
    expect(reason instanceof Refusal).toBe(refusal !== null);
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    ({ town, hall } = await aMeetingToRaceIn());
    for (const { kind, table, constraint } of lastWords)
      await town.database.source.query(dropping({ kind, table, constraint }));
  });
  afterAll(() => town.close());

  it.each(cases)('both get past the missing %s', async (_constraint, { sql }) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [hall.meetingId, who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

async function aMeetingToRaceIn(): Promise<{ town: Town; hall: Hall }> {
  const town = await openTown();
  const hall = await meetingInSession(town);
  await resolutionAdopted(hall);
  const input = { meetingId: hall.meetingId, itemId: hall.items[0] };
  await hall.chair.ask(ACT.closeAgendaItem, { input });
  return { town, hall };
}

function dropping({ kind, table, constraint }: Pick<LastWord, 'kind' | 'table' | 'constraint'>): string {
  return kind === 'INDEX'
    ? `DROP INDEX ${constraint}`
    : `ALTER TABLE ${table} DROP CONSTRAINT ${constraint} CASCADE`;
}
