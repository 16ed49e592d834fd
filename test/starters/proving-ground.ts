import { chmod, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLauncher } from './launcher-build.js';
import { Starter, type Account } from './starter.js';

/** Temporary data folders and whatever runs on them; `clear` ends and removes it all, after a failure too. */
export class ProvingGround {
  private readonly folders: string[] = [];
  private readonly starters: Starter[] = [];

  private launcher?: ReturnType<typeof buildLauncher>;

  private constructor(private readonly root: string) {}

  static async open(): Promise<ProvingGround> {
    const root = await mkdtemp(join(await realpath(tmpdir()), 'sifang-ground-'));
    // Every user may pass, as in most homes.
    await chmod(root, 0o755);
    return new ProvingGround(root);
  }

  async folder(name: string): Promise<string> {
    const folder = join(this.root, name);
    await mkdir(folder);
    this.folders.push(folder);
    return folder;
  }

  async starter(dataDir: string, account?: Account): Promise<Starter> {
    const { program } = await (this.launcher ??= buildLauncher());
    const starter = Starter.start(program, dataDir, account);
    this.starters.push(starter);
    return starter;
  }

  async clear(): Promise<void> {
    await Promise.all(this.starters.map(starter => starter.kill()));
    for (const folder of this.folders) await killServer(folder);
    // A server that was just killed may still be writing.
    await rm(this.root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    await (await this.launcher)?.remove();
  }
}

/** The number of the server's main process, as the cluster says. */
export async function serverPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
}

async function killServer(dataDir: string): Promise<void> {
  const pid = await serverPid(dataDir).catch(() => 0);
  try {
    if (pid > 1 && pid !== process.pid) process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
