import { audit, linkAudit, Seals, verifyAudit, type AuditVerdict } from '@sifang/platform';
import { openTown, type Town } from '../town/open-town.js';
import { SECRET_KEY } from '../town/secret-key.js';
import { actsRecorded, anEntry, pastTheTriggers } from './a-trail.js';

const seals = new Seals(() => SECRET_KEY);

describe('the audit trail', () => {
  let town: Town;
  let first: string;
  beforeEach(async () => {
    town = await openTown();
    await linkAudit(town.database, seals, new Date());
    await actsRecorded(town.database, 3);
    await linkAudit(town.database, seals, new Date());
    await actsRecorded(town.database, 2);
    await linkAudit(town.database, seals, new Date());
    first = await lowest(`act = 'OWNER_REVEALED'`);
  });
  afterEach(() => town.close());

  const verify = (noted?: string): Promise<AuditVerdict> => verifyAudit(town.database, seals, noted);
  const tamper = (sql: string, values: unknown[] = []): Promise<void> =>
    pastTheTriggers(town.database, sql, values);

  async function lowest(condition: string): Promise<string> {
    const [row] = await town.database.source.query<{ id: string }[]>(
      `SELECT min(id) AS id FROM audit_entry WHERE ${condition}`,
    );
    return row!.id;
  }

  it('holds, and says what is not linked yet', async () => {
    await actsRecorded(town.database, 1);
    expect(await verify()).toMatchObject({ notYetLinked: 1, waitingSince: anEntry(1).at, firstBreak: null });
    const mark = await linkAudit(town.database, seals, new Date());
    expect(await verify()).toMatchObject({ notYetLinked: 0, waitingSince: null, mark, firstBreak: null });
  });

  it('links what was committed late, although later entries are linked already', async () => {
    const { database } = town;
    await database.transaction(async tx => {
      await audit.append(tx, anEntry(1));
      await actsRecorded(database, 1);
      await linkAudit(database, seals, new Date());
    });
    expect(await verify()).toMatchObject({ notYetLinked: 1, firstBreak: null });
    await linkAudit(database, seals, new Date());
    expect(await verify()).toMatchObject({ notYetLinked: 0, firstBreak: null });
  });

  it('is linked once when two workers are at it', async () => {
    await actsRecorded(town.database, 30);
    await Promise.all([1, 2, 3].map(() => linkAudit(town.database, seals, new Date())));
    expect(await verify()).toMatchObject({ notYetLinked: 0, firstBreak: null });
  });

  it.each([
    ['the actor', `actor_name = '李强'`],
    ['the moment, by a microsecond', `at = at + interval '1 microsecond'`],
    ['the reason', `details = details || '{"reason": "别的"}'`],
    ['the office', `office = NULL`],
    ['the subject', `subject_id = gen_random_uuid()`],
    ['the link', `link = NULL`],
  ])('names the entry when somebody changed %s', async (_what, change) => {
    const { firstBreak: before } = await verify();
    expect(before).toBeNull();
    await tamper(`UPDATE audit_entry SET ${change} WHERE id = $1`, [first]);
    expect((await verify()).firstBreak).toMatchObject({ kind: 'ENTRY_CHANGED', entryId: first });
  });

  it('names the entry that was removed', async () => {
    await tamper(`DELETE FROM audit_entry WHERE id = $1`, [first]);
    expect((await verify()).firstBreak).toMatchObject({ kind: 'ENTRY_REMOVED', entryId: first });
  });

  it('names the entry that was slipped in among linked ones', async () => {
    await actsRecorded(town.database, 1);
    await tamper(`UPDATE audit_entry SET link = 1 WHERE link IS NULL`);
    const added = await lowest(`id = (SELECT max(id) FROM audit_entry)`);
    expect((await verify()).firstBreak).toMatchObject({ kind: 'ENTRY_ADDED', entryId: added });
  });

  it('names the link when the hashes were changed along with the entry', async () => {
    await tamper(
      `UPDATE audit_link SET leaves = overlay(leaves placing '\\x00' from 1 for 1) WHERE number = 1`,
    );
    expect((await verify()).firstBreak).toEqual({ kind: 'LINK_CHANGED', link: 1, entryId: null });
  });

  it('is not made to fit by somebody without SECRET_KEY', async () => {
    await tamper(`UPDATE audit_entry SET actor_name = '李强', link = NULL WHERE link > 1`);
    await tamper(`DELETE FROM audit_link WHERE number > 1`);
    await linkAudit(town.database, new Seals(() => 'a guess at the key of this town...'), new Date());
    expect((await verify()).firstBreak).toEqual({ kind: 'LINK_CHANGED', link: 2, entryId: null });
  });

  it('names a link that was removed with all its entries', async () => {
    await tamper(`DELETE FROM audit_entry WHERE link = 1`);
    await tamper(`DELETE FROM audit_link WHERE number = 1`);
    expect((await verify()).firstBreak).toEqual({ kind: 'LINK_REMOVED', link: 1, entryId: null });
  });

  it('shows that its end was cut off to whoever noted the mark down', async () => {
    const { mark } = await verify();
    await tamper(`DELETE FROM audit_entry WHERE link = (SELECT max(number) FROM audit_link)`);
    await tamper(`DELETE FROM audit_link WHERE number = (SELECT max(number) FROM audit_link)`);
    expect((await verify()).firstBreak).toBeNull();
    expect((await verify(mark!)).firstBreak).toMatchObject({ kind: 'MARK_LOST' });
  });

  it('only grows: changing, removing and emptying are refused by the database', async () => {
    const { source } = town.database;
    for (const table of ['audit_entry', 'audit_link'])
      for (const sql of [
        `UPDATE ${table} SET at = now()`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(source.query(sql)).rejects.toThrow('only grows');
    await expect(source.query(`UPDATE audit_entry SET link = NULL`)).rejects.toThrow('only grows');
  });

  it('lets acts commit side by side: nobody waits for an entry of somebody else', async () => {
    const { database } = town;
    await database.transaction(async tx => {
      await audit.append(tx, anEntry(1));
      await database.transaction(async other => {
        await other.query(`SET LOCAL lock_timeout = '1s'`);
        await audit.append(other, anEntry(2));
      });
    });
    await linkAudit(database, seals, new Date());
    expect((await verify()).firstBreak).toBeNull();
  });
});
