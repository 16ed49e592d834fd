import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { limitRules } from '../../libs/platform/src/graphql/limits.js';

const WEB = join(import.meta.dirname, '../../apps/web/src/graphql/generated');
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'));

const documents = readdirSync(WEB).flatMap(file =>
  [...readFileSync(join(WEB, file), 'utf8').matchAll(/^export const (\w+)Document = '(.*)' as /gm)].map(
    ([, name, text]) => [name!, text!.replaceAll("\\'", "'")] as const,
  ),
);

it('the web app asks for many things', () => {
  expect(documents.length).toBeGreaterThan(150);
});

it.each(documents)('the web app is allowed to ask for %s', (_name, text) => {
  const found = validate(schema, parse(text), [...specifiedRules, ...limitRules(false)]);
  expect(found.map(({ message }) => message)).toEqual([]);
});
