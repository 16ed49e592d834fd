import { relative } from 'node:path';
import { askTool, inATemporaryHouse, type Tree } from './temporary-house.js';

const planted = [
  { rule: 'no-restricted-syntax', text: 'export const now = new Date();' },
  { rule: 'no-restricted-syntax', text: 'export const now = Date.now();' },
  { rule: 'no-restricted-syntax', text: 'export const now = Date();' },
  { rule: 'no-restricted-syntax', text: 'export const now = Date.now;' },
  { rule: 'no-restricted-syntax', text: 'export const chance = Math.random();' },
  { rule: 'no-restricted-globals', text: 'export const id = crypto.randomUUID();' },
  { rule: 'no-restricted-globals', text: "export const zone = process.env['TZ'];" },
  { rule: 'no-restricted-globals', text: 'export const later = setTimeout(() => 1, 1);' },
  {
    rule: '@typescript-eslint/no-floating-promises',
    text: 'export const go = (f: () => Promise<void>) => { f(); };',
  },
].map((plant, index) => ({ ...plant, file: `p${index}.ts` }));

const FORBIDDEN_HERE = ['libs/meetings/src/domain', 'libs/kernel/src'];
const ALL_OF_TIME_AND_CHANCE = planted
  .slice(0, 8)
  .map(({ text }) => `{ ${text.replace('export ', '')} }`)
  .join('\n');

describe('the domain', () => {
  let reports: Map<string, string[]>;
  beforeAll(async () => {
    reports = await lint({
      ...Object.fromEntries(
        FORBIDDEN_HERE.flatMap(folder => planted.map(({ file, text }) => [`${folder}/${file}`, text])),
      ),
      'libs/meetings/src/domain/given.ts':
        'export const day = (text: string, now: Date) => [new Date(text), new Date(now)];',
      'libs/meetings/src/domain/given.spec.ts': ALL_OF_TIME_AND_CHANCE,
      'libs/meetings/src/application/open.ts': ALL_OF_TIME_AND_CHANCE,
      'libs/kernel/src/clock.ts': ALL_OF_TIME_AND_CHANCE,
    });
  }, 30_000);

  it.each(planted)('may not say: $text', ({ rule, file }) => {
    for (const folder of FORBIDDEN_HERE) expect(reports.get(`${folder}/${file}`)).toEqual([rule]);
  });

  it('may turn a moment it was given into another', () => {
    expect(reports.get('libs/meetings/src/domain/given.ts')).toEqual([]);
  });

  it.each([
    'libs/meetings/src/domain/given.spec.ts',
    'libs/meetings/src/application/open.ts',
    'libs/kernel/src/clock.ts',
  ])('leaves time and chance to %s', file => {
    expect(reports.get(file)?.filter(rule => rule.startsWith('no-restricted'))).toEqual([]);
  });
});

/** @returns file → the rules that the project's lint reports for it, of those that are about the domain. */
function lint(tree: Tree): Promise<Map<string, string[]>> {
  const tsconfig = '{ "compilerOptions": { "types": ["node"] }, "include": ["libs"] }';
  return inATemporaryHouse({ ...tree, 'tsconfig.json': tsconfig }, async house => {
    type Result = { filePath: string; messages: { ruleId: string }[] };
    const args = ['--format', 'json', 'libs'];
    const results = await askTool<Result[]>(house, 'eslint/bin/eslint.js', '.eslint.config.mjs', args);
    return new Map(
      results.map(({ filePath, messages }) => [relative(house, filePath), messages.map(each => each.ruleId)]),
    );
  });
}
