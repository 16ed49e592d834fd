import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import { TaskList } from '@sifang/platform';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { closeRound } from '../../../libs/ratings/src/application/close-round.js';
import { submitRating } from '../../../libs/ratings/src/application/submit-rating.js';
import { aUnit } from '../claims/a-unit.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { marks, opened, RATING, roundAs } from './a-round.js';

describe('the end of a round', () => {
  let town: Town;
  let wang: Visitor;
  beforeAll(async () => {
    town = await openTown();
    wang = await town.person(PERSON.wangMin);
  });
  afterAll(() => town.close());

  describe('when somebody answers at the moment of closing', () => {
    const actorOf = async (personId: string): Promise<Actor> =>
      (
        await officeHolders(
          town.database.source.manager,
          [ESTATE.hanlin, PLACE.tanchong, PLACE.shangpai],
          dayOf(new Date()),
        )
      ).find(actor => actor.personId === personId)!;
    const aRace = async (period: string) => {
      const { id: unitId } = await aUnit(town, { name: '何静', idSuffix: '000001' });
      await ownerOf(town, '何静', [unitId]);
      const [{ id }] = await town.database.source.query(
        `SELECT person_id AS id FROM unit_owner WHERE unit_id = $1`,
        [unitId],
      );
      const roundId = await opened(wang, { period });
      const [owner, officer] = await Promise.all([actorOf(id), actorOf(PERSON.wangMin)]);
      return {
        roundId,
        answer: (tx: any) =>
          submitRating(
            { tx, now: new Date(), actor: owner },
            { roundId, unitId, marks: marks(4), comment: '', paperIds: [] },
          ),
        close: (tx: any) => closeRound({ tx, now: new Date(), actor: officer }, roundId),
      };
    };

    it('an answer that came first is counted', async () => {
      const { roundId, answer, close } = await aRace('2034-01');
      const ends = await twoAtOnce(town.database, (tx, who) => (who === 0 ? answer(tx) : close(tx)));
      expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      expect(await roundAs(wang, roundId)).toMatchObject({ state: 'PRELIMINARY', answered: 1 });
    });

    it('one that came second is too late', async () => {
      const { roundId, answer, close } = await aRace('2034-02');
      const [, late] = await twoAtOnce(town.database, (tx, who) => (who === 0 ? close(tx) : answer(tx)));
      expect((late as PromiseRejectedResult).reason).toMatchObject({ code: 'ROUND_NOT_OPEN' });
      expect(await roundAs(wang, roundId)).toMatchObject({ state: 'PRELIMINARY', answered: 0 });
    });

    it('one after the time is over by the database’s clock is too late, before anybody closes it', async () => {
      const { roundId, answer } = await aRace('2034-03');
      await town.database.source.query(`UPDATE rating_round SET closes_at = now() WHERE id = $1`, [roundId]);
      await expect(town.database.transaction(tx => answer(tx))).rejects.toMatchObject({
        code: 'ROUND_NOT_OPEN',
      });
    });
  });

  it('the clock closes a round when its time is over, once, and not before', async () => {
    const roundId = await opened(wang, { period: '2036' });
    const tasks = town.api.app.get(TaskList).entries();
    const [, closing] = tasks.find(([name]) => name === 'rating-close-round')!;
    await closing({ id: roundId });
    expect(await roundAs(wang, roundId)).toMatchObject({ state: 'OPEN' });
    await town.database.source.query(`UPDATE rating_round SET closes_at = now() WHERE id = $1`, [roundId]);
    await closing({ id: roundId });
    await closing({ id: roundId });
    const round = await roundAs(wang, roundId);
    expect(await outcome(wang, RATING.recordFlagFinding, { input: { roundId, text: '无' } })).toBe(
      'NO_FLAGS',
    );
    expect(round['timeline'].map(({ type, byName }: any) => [type, byName])).toEqual([
      ['OPENED', '王敏'],
      ['CLOSED', null],
    ]);
  });
});
