import { demoSignIns } from '@sifang/identity';
import type { PlatformOptions } from '@sifang/platform';

/** What a newcomer needs to read after `npm start`. */
export async function welcome({ database, config }: PlatformOptions, url: string): Promise<string> {
  const people = config.demo ? await demoSignIns(database) : [];
  const lines = people.map(({ name, title, placeName }) => `    ${name}  ${title} · ${placeName}`);
  const demo = lines.length
    ? `\n  Demo town. One click signs you in as any of these, at ${url}/sign-in\n${lines.join('\n')}\n`
    : '';
  return `\n  四方 Sifang is open at ${url}\n${demo}\n  Ctrl-C stops everything. Data stays in ${config.databaseUrl ? 'your database' : config.dataDir}.\n\n`;
}
