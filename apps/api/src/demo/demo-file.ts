import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Finds a file of `apps/api/demo`, from the sources as well as from `dist/`, where the build copies no data. */
export function demoFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'apps/api/demo', name);
    if (existsSync(file)) return file;
  }
  throw new Error(`apps/api/demo/${name} is missing above ${here}.`);
}
