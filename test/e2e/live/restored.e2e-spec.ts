import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup, takeBackup } from '@sifang/platform';
import { Phone } from '../../drills/phone.js';
import { meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { emptyDatabase } from '../town/empty-database.js';
import { openTown } from '../town/open-town.js';
import { Visitor } from '../town/visitor.js';

describe('a phone that was away while data was restored from a backup', () => {
  it('shows what was restored, though it had seen more, and then what happens next', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sifang-restored-'));
    const town = await openTown();
    const { chair, meetingId, items } = await meetingInSession(town);
    const urls = [town.url];
    const phone = new Phone(
      { urls, cookie: chair.headers['cookie']!, meetingId, audience: 'PARTICIPANT', losesOneIn: 0 },
      () => 0,
    );
    const open = (who: Visitor, index: number) =>
      who.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[index] } });
    const shows = async (seq: number, item: string | null): Promise<void> => {
      while (phone.seq !== seq) await new Promise(resolve => setImmediate(resolve));
      expect(phone.view).toMatchObject({ seq, openItemId: item });
    };

    await shows(7, null);
    await takeBackup(town.databaseUrl, join(folder, 'files'), join(folder, 'backup'));
    await open(chair, 0);
    await open(chair, 1);
    await shows(9, items[1]!);

    await town.close();
    const databaseUrl = await emptyDatabase();
    await restoreBackup(databaseUrl, join(folder, 'files-back'), join(folder, 'backup'));
    const restored = await openTown({ databaseUrl });
    urls[0] = restored.url;
    await shows(7, null);

    const again = new Visitor(restored.url, chair.headers['cookie']);
    await open(again, 2);
    await open(again, 3);
    await shows(9, items[3]!);
    expect(phone.wrong).toEqual([]);

    phone.leave();
    await restored.close();
    await rm(folder, { recursive: true, force: true });
  });
});
