import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path from the root of a repository → text of the file. */
export type Tree = Readonly<Record<string, string>>;

const root = process.cwd();

/** Builds the tree in a temporary folder, with the project's packages (and package.json, unless it has its own), and tears it down after `visit`. */
export async function inATemporaryHouse<T>(tree: Tree, visit: (house: string) => Promise<T>): Promise<T> {
  const house = await realpath(await mkdtemp(join(tmpdir(), 'sifang-house-')));
  try {
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(house, path)), { recursive: true });
      await writeFile(join(house, path), text);
    }
    if (!tree['package.json']) await copyFile(join(root, 'package.json'), join(house, 'package.json'));
    await symlink(join(root, 'node_modules'), join(house, 'node_modules'));
    return await visit(house);
  } finally {
    await rm(house, { recursive: true, force: true });
  }
}

/** Runs one of the project's tools inside the house and hands back the JSON that it printed. */
export function askTool<T>(house: string, tool: string, config: string, args: string[]): Promise<T> {
  const command = [join(root, 'node_modules', tool), '--config', join(root, config), ...args];
  return new Promise((done, fail) => {
    // Both tools exit with 1 when they have something to report; what counts is whether they printed a report.
    execFile(process.execPath, command, { cwd: house, maxBuffer: 64 << 20 }, (_exit, stdout, stderr) =>
      /^[{[]/.test(stdout) ? done(JSON.parse(stdout) as T) : fail(new Error(stderr || stdout)),
    );
  });
}
