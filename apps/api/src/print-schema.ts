import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { PostgresFeed, Database, readConfig, Seals } from '@sifang/platform';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { ApiModule } from './api.module.js';

const FILE = 'apps/api/schema.graphql';
const HEAD = '# Printed from the code by `npm run schema`. Do not edit.\n\n';

/** Writes the schema that clients generate from; with --check only says whether the committed one is fresh. */
const printed = HEAD + printSchema(lexicographicSortSchema(await schema())) + '\n';
if (!process.argv.includes('--check')) writeFileSync(FILE, printed);
else if (readFileSync(FILE, 'utf8') !== printed) {
  process.stderr.write(`${FILE} is stale: run \`npm run schema\` and commit it.\n`);
  process.exitCode = 1;
}

/** The application without a database behind it: nothing is asked while a schema is built. */
async function schema() {
  const log = pino({ level: 'silent' });
  const app = await NestFactory.create(
    ApiModule.forRoot({
      config: readConfig({}),
      database: new Database(new DataSource({ type: 'postgres' })),
      feed: new PostgresFeed('postgres://nowhere', log),
      seals: new Seals(() => 'nothing is sealed while a schema is printed'),
      log,
    }),
    new FastifyAdapter(),
    { logger: ['error'], abortOnError: false },
  );
  await app.init();
  return app.get(GraphQLSchemaHost).schema;
}
