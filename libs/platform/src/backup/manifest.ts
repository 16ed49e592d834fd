import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupProblem } from '../startup-problem.js';

/** What a backup says of itself. Everything in it is checked when it is read back. */
export interface Manifest {
  readonly format: 1;
  readonly takenAt: string;
  /** Names of the migrations that shaped the tables, in order. */
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
  readonly files: readonly KeptFile[];
}

export interface KeptTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the rows as COPY prints them, in the order of the file. */
  readonly sha256: string;
}

export interface KeptFile {
  /** Below the folder of files, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const NAME = 'manifest.json';

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @throws StartupProblem when there is none, or one of another kind */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => null);
  if (text === null) throw new StartupProblem(`${folder} holds no finished backup: ${NAME} is missing.`);
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1)
    throw new StartupProblem(`${folder} was written by another version of this program.`);
  return manifest;
}

export function tableFile(folder: string, name: string): string {
  return join(folder, 'tables', `${name.replaceAll('"', '')}.copy`);
}
