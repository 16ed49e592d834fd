import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownership as english } from '../language/en/ownership';
import { ownership as chinese } from '../language/zh/ownership';

const LIBS = join(import.meta.dirname, '../../../../libs');
/** `act: 'X'`, `act: a ? 'X' : 'Y'`, and the names that small functions of a context are handed. */
const WRITTEN =
  /\bact: ([^,\n]+)|\b(?:recordImport|note)\((?:context[^']*)('[A-Z_]+')|^const ACTS = ([^}]+)}/gm;

describe('the audit trail', () => {
  const acts = actsOfTheServer();

  it('is searched for acts where they are written', () => {
    expect(acts).toEqual(
      expect.arrayContaining([
        ...['APPOINTMENT_ENDED', 'CALENDAR_ADDRESS_MADE', 'EMAIL_CHANGED'],
        ...['ROLL_RECEIVED', 'VOTE_ANNULLED'],
      ]),
    );
  });

  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('has words in %s for every act', (_language, { audit }) => {
    expect(acts.filter(act => !(act in audit.acts))).toEqual([]);
  });
});

function actsOfTheServer(): string[] {
  const found = readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter(path => /\/src\/(application|persistence)\/.*\.ts$/.test(path) && !path.endsWith('.spec.ts'))
    .map(path => readFileSync(join(LIBS, path), 'utf8'))
    .filter(source => /\baudit\.append\(|\brecord(Act|Claim|Import)\(/.test(source))
    .flatMap(source =>
      [...source.matchAll(WRITTEN)].flatMap(([written]) => written.match(/'[A-Z_]{4,}'/g) ?? []),
    );
  return [...new Set(found.map(act => act.slice(1, -1)))].sort();
}
