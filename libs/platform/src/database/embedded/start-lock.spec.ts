import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthmark } from './process-life.js';
import { withStartLock } from './start-lock.js';
import { leaveTicket, liveTickets } from './tickets.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sifang-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets in one at a time', async () => {
    let inside = 0;
    const seen: number[] = [];
    const enter = () =>
      withStartLock(folder, async () => {
        seen.push(++inside);
        await readdir(folder);
        inside--;
      });
    await Promise.all(Array.from({ length: 8 }, enter));
    expect(seen).toEqual(Array(8).fill(1));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is open again after work that failed', async () => {
    await expect(withStartLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withStartLock(folder, async () => 'in')).toBe('in');
  });

  it('names the process that keeps it for too long', async () => {
    await leaveTicket(folder);
    await expect(withStartLock(folder, async () => 'in', 0)).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringContaining(`Process ${process.pid} has been starting or stopping`),
    });
  });

  it('is not kept by a process that is gone, nor by another that got its number', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    const mark = await birthmark(gone.pid!);
    await once(gone, 'exit');
    await writeFile(join(folder, `${gone.pid}.${mark}.aa`), '');
    await writeFile(join(folder, `${process.pid}.123.bb`), '');
    expect(await withStartLock(folder, async () => 'in', 0)).toBe('in');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes no notice of what is no ticket', async () => {
    await mkdir(join(folder, 'folder'));
    expect(await liveTickets(folder)).toEqual([]);
  });
});
