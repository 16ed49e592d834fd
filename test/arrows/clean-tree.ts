import { type Tree } from './temporary-house.js';

const empty = 'export {};';

/** A house in which every arrow that is allowed is drawn once. `{path: text}`, paths from the root of the repository. */
export const cleanTree: Tree = {
  'libs/kernel/src/index.ts': `export { type Id } from './id.js';`,
  'libs/kernel/src/id.ts': `export type Id = string;`,
  'libs/kernel/src/id.spec.ts': `import { property } from 'fast-check'; import { type Id } from './index.js'; export const of = [property, '' as Id];`,
  'libs/platform/src/index.ts': `export * from './database/database.js';`,
  'libs/platform/src/database/database.ts': `import { type Id } from '@sifang/kernel'; import { DataSource } from 'typeorm'; import 'node:fs'; export const database = (id: Id) => new DataSource(id as never);`,

  'libs/identity/src/index.ts': `export { SignIn } from './application/sign-in.js'; export { IdentityModule } from './identity.module.js';`,
  'libs/identity/src/identity.module.ts': `import { Module } from '@nestjs/common'; import { SignIn } from './application/sign-in.js'; export const IdentityModule = Module({ providers: [SignIn] });`,
  'libs/identity/src/domain/index.ts': `export { type Person } from './person.js';`,
  'libs/identity/src/domain/person.ts': `import { type Id } from '@sifang/kernel'; export type Person = { id: Id };`,
  'libs/identity/src/application/sign-in.ts': `import { database } from '@sifang/platform'; export class SignIn { database = database; }`,

  'libs/meetings/src/index.ts': `export { OpenMeeting } from './application/open-meeting.js'; export { MeetingsModule } from './meetings.module.js';`,
  'libs/meetings/src/meetings.module.ts': `import { IdentityModule } from '@sifang/identity'; import { MeetingResolver } from './graphql/meeting.resolver.js'; export const MeetingsModule = [IdentityModule, MeetingResolver];`,
  'libs/meetings/src/domain/index.ts': `export { type Meeting } from './meeting.js';`,
  'libs/meetings/src/domain/meeting.ts': `import { type Person } from '@sifang/identity/domain'; export type Meeting = { chair: Person };`,
  'libs/meetings/src/domain/meeting.spec.ts': `import { property } from 'fast-check'; import { type Meeting } from './meeting.js'; export const of = [property, {} as Meeting];`,
  'libs/meetings/src/persistence/meeting.table.ts': `import { Entity } from 'typeorm'; export const MeetingTable = Entity;`,
  'libs/meetings/src/persistence/meeting.repository.ts': `import { type Person } from '@sifang/identity/domain'; import { database } from '@sifang/platform'; import { type Meeting } from '../domain/meeting.js'; import { MeetingTable } from './meeting.table.js'; export const save = (m: Meeting, by: Person) => [m, by, database, MeetingTable];`,
  'libs/meetings/src/persistence/meeting.queries.ts': `import { Injectable } from '@nestjs/common'; import { MeetingTable } from './meeting.table.js'; export const queries = [Injectable, MeetingTable];`,
  'libs/meetings/src/application/open-meeting.ts': `import { SignIn } from '@sifang/identity'; import { database } from '@sifang/platform'; import { type Meeting } from '../domain/meeting.js'; import { save } from '../persistence/meeting.repository.js'; export class OpenMeeting { all = [SignIn, database, save, {} as Meeting]; }`,
  'libs/meetings/src/graphql/meeting.type.ts': `import { ObjectType } from '@nestjs/graphql'; import { type Meeting } from '../domain/index.js'; export const MeetingType = [ObjectType, {} as Meeting];`,
  'libs/meetings/src/graphql/meeting.resolver.ts': `import { SignIn } from '@sifang/identity'; import { OpenMeeting } from '../application/open-meeting.js'; import { queries } from '../persistence/meeting.queries.js'; import { MeetingType } from './meeting.type.js'; export const MeetingResolver = [SignIn, OpenMeeting, queries, MeetingType];`,

  'libs/estates/src/index.ts': empty,
  'libs/voting/src/index.ts': empty,
  'libs/voting/src/domain/index.ts': `export const verify = true;`,
  'libs/elections/src/index.ts': empty,
  'libs/minutes/src/index.ts': `import * as known from '@sifang/meetings'; export const written = known;`,
  'libs/topics/src/index.ts': `import * as known from '@sifang/meetings'; export const raised = known;`,
  'libs/resolutions/src/index.ts': `import * as known from '@sifang/meetings'; export const decided = known;`,
  'libs/ratings/src/index.ts': `import * as known from '@sifang/resolutions'; export const rated = known;`,
  'libs/notifications/src/index.ts': `import * as known from '@sifang/ratings'; export const told = known;`,

  'apps/api/src/main.ts': `import { MeetingsModule } from '@sifang/meetings'; import { database } from '@sifang/platform'; import { type Meeting } from '@sifang/meetings/domain'; import type { FastifyInstance } from 'fastify'; export const main = [MeetingsModule, database, {} as Meeting, {} as FastifyInstance];`,
  'apps/worker/src/main.ts': `import { run } from 'graphile-worker'; export const main = run;`,
  'apps/web/src/main.tsx': `import { createElement } from 'react'; export const main = createElement;`,
  'apps/verifier/src/main.ts': `import { verify } from '@sifang/voting/domain'; export const main = verify;`,
  'test/e2e/town.ts': `import { save } from '../../libs/meetings/src/persistence/meeting.repository.js'; export const town = save;`,
  'test/e2e/meeting.e2e-spec.ts': `import supertest from 'supertest'; import { town } from './town.js'; import { main } from '../../apps/api/src/main.js'; export const story = [supertest, town, main];`,
};
