import { type Tree } from './temporary-house.js';

/** Rule → file that it must report → what that file imports (or, where a bare path would not do, its whole text). */
type Plants = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One forbidden import in each file. The file must be reported under this rule and under no other. */
export const plants: Plants = {
  'kernel-imports-nothing': {
    'libs/kernel/src/p1.ts': 'node:crypto',
    'libs/kernel/src/p2.ts': 'rxjs',
    'libs/kernel/src/p3.ts': '@sifang/platform',
  },
  'platform-knows-only-the-kernel': {
    'libs/platform/src/p1.ts': '@sifang/identity',
    'libs/platform/src/database/p2.ts': '../../../identity/src/index.js',
  },
  'domain-is-plain': {
    'libs/meetings/src/domain/p1.ts': '@nestjs/common',
    'libs/meetings/src/domain/p2.ts': 'typeorm',
    'libs/meetings/src/domain/p3.ts': `import type { GraphQLError } from 'graphql'; export type E = GraphQLError;`,
    'libs/meetings/src/domain/p4.ts': 'node:crypto',
    'libs/meetings/src/domain/p5.ts': 'fs',
  },
  'domain-knows-only-domains-and-the-kernel': {
    'libs/meetings/src/domain/q1.ts': '@sifang/platform',
    'libs/meetings/src/domain/q2.ts': '@sifang/identity',
    'libs/meetings/src/domain/q3.ts': '../persistence/meeting.repository.js',
    'libs/meetings/src/domain/q4.spec.ts': '../application/open-meeting.js',
    'libs/meetings/src/domain/q5.ts': `export const later = () => import('../graphql/meeting.type.js');`,
  },
  'persistence-knows-only-domains-and-platform': {
    'libs/meetings/src/persistence/p1.ts': '../application/open-meeting.js',
    'libs/meetings/src/persistence/p2.ts': '../graphql/meeting.type.js',
    'libs/meetings/src/persistence/p3.ts': '@sifang/identity',
  },
  'application-knows-persistence-domain-and-front-doors': {
    'libs/meetings/src/application/p1.ts': '../graphql/meeting.type.js',
  },
  'only-the-graphql-layer-knows-graphql': {
    'libs/meetings/src/application/p2.ts': '@nestjs/graphql',
    'libs/meetings/src/application/p3.ts': 'graphql',
    'libs/meetings/src/persistence/p4.ts': `import type { ObjectType } from '@nestjs/graphql'; export type T = typeof ObjectType;`,
  },
  'graphql-reads-by-queries-and-writes-by-acts': {
    'libs/meetings/src/graphql/p1.ts': '../persistence/meeting.repository.js',
    'libs/meetings/src/graphql/p2.ts': '../persistence/meeting.table.js',
  },
  'graphql-leaves-typeorm-to-persistence': {
    'libs/meetings/src/graphql/p3.ts': 'typeorm',
  },
  'wiring-is-imported-by-the-front-door-alone': {
    'libs/meetings/src/graphql/p4.ts': '../meetings.module.js',
  },
  'every-file-of-a-context-has-a-layer': {
    'libs/meetings/src/p1.ts': '',
    'libs/meetings/src/services/p2.ts': '',
  },
  'contexts-meet-at-front-doors': {
    'libs/meetings/src/application/d1.ts': '../../../kernel/src/id.js',
    'libs/meetings/src/graphql/d2.ts': '../../../identity/src/application/sign-in.js',
    'libs/meetings/src/graphql/d3.ts': '../../../platform/src/database/database.js',
  },
  'apps-enter-by-front-doors': {
    'apps/api/src/d1.ts': '../../../libs/meetings/src/application/open-meeting.js',
    'apps/worker/src/d2.ts': '../../../libs/platform/src/database/database.js',
  },
  'inside-a-context-paths-are-relative': {
    'libs/meetings/src/graphql/d4.ts': '@sifang/meetings',
    'libs/platform/src/database/d5.ts': '../index.js',
  },
  'every-context-is-on-the-map': {
    'libs/weather/src/index.ts': '',
  },
  'libs-know-no-app': {
    'libs/meetings/src/graphql/h1.ts': '../../../../apps/api/src/main.js',
  },
  'web-imports-nothing-from-the-server': {
    'apps/web/src/h1.ts': '@sifang/meetings/domain',
    'apps/web/src/h2.tsx': '../../../libs/kernel/src/index.js',
    'apps/web/src/h3.ts': '../../worker/src/main.js',
  },
  'server-imports-nothing-from-the-web': {
    'apps/api/src/h1.ts': '../../web/src/main.js',
  },
  'verifier-knows-the-rules-of-votes-alone': {
    'apps/verifier/src/h1.ts': '@sifang/meetings/domain',
    'apps/verifier/src/h2.ts': '../../web/src/main.js',
    'apps/verifier/src/h3.ts': '@sifang/voting',
  },
  'nothing-imports-the-verifier': {
    'apps/api/src/h8.ts': '../../verifier/src/main.js',
    'apps/worker/src/h9.ts': '../../verifier/src/main.js',
  },
  'nothing-imports-a-spec': {
    'libs/meetings/src/domain/h1.spec.ts': './meeting.spec.js',
    'test/e2e/h2.ts': './meeting.e2e-spec.js',
  },
  'only-tests-import-from-test': {
    'apps/api/src/h2.ts': '../../../test/e2e/town.js',
  },
  'every-import-resolves': {
    'apps/api/src/h3.ts': './nowhere.js',
    'apps/api/src/h4.ts': '@sifang/nowhere',
  },
  'server-runs-without-development-packages': {
    'apps/api/src/h5.ts': 'supertest',
    'libs/meetings/src/application/h6.ts': 'react',
  },
  'packages-are-declared': {
    'apps/api/src/h7.ts': 'avvio',
  },
  'no-drawers-for-odds-and-ends': {
    'apps/web/src/shared/h1.ts': '',
    'libs/platform/src/utils.ts': '',
    'libs/meetings/src/domain/vote.helper.ts': '',
  },
  'identity-knows-no-other-context': {
    'libs/identity/src/application/m1.ts': '@sifang/estates',
    'libs/identity/src/domain/m2.ts': '@sifang/meetings/domain',
    'libs/identity/src/graphql/m3.ts': '../../../notifications/src/index.js',
  },
  'estates-knows-only-identity': {
    'libs/estates/src/application/m1.ts': '@sifang/meetings',
    'libs/estates/src/domain/m2.ts': '../../../meetings/src/domain/index.js',
  },
  'meetings-knows-only-identity-and-estates': {
    'libs/meetings/src/application/m1.ts': '@sifang/voting',
    'libs/meetings/src/graphql/m2.ts': '../../../resolutions/src/index.js',
  },
  'minutes-knows-only-identity-and-estates-and-meetings': {
    'libs/minutes/src/application/m1.ts': '@sifang/resolutions',
  },
  'topics-knows-only-identity-and-estates-and-meetings-and-voting': {
    'libs/topics/src/application/m1.ts': '@sifang/resolutions',
    'libs/topics/src/graphql/m2.ts': '../../../minutes/src/index.js',
  },
  'voting-knows-only-identity-and-estates': {
    'libs/voting/src/application/m1.ts': '@sifang/meetings',
    'libs/voting/src/domain/m2.ts': '@sifang/meetings/domain',
  },
  'elections-knows-only-identity-and-estates-and-meetings-and-voting': {
    'libs/elections/src/application/m1.ts': '@sifang/resolutions',
  },
  'resolutions-knows-only-identity-and-estates-and-meetings-and-voting': {
    'libs/resolutions/src/application/m1.ts': '@sifang/elections',
    'libs/resolutions/src/graphql/m2.ts': '@sifang/ratings',
  },
  'ratings-knows-only-identity-and-estates-and-topics-and-resolutions': {
    'libs/ratings/src/application/m1.ts': '../../../voting/src/index.js',
  },
  'notifications-knows-only-contexts-of-the-map': {
    'libs/notifications/src/application/m1.ts': '@sifang/weather',
  },
  'no-cycles': {
    'libs/meetings/src/domain/hen.ts': `import { type Egg } from './egg.js'; export type Hen = Egg;`,
  },
};

/** What has to lie around so that a plant has something to meet. */
const company: Tree = {
  'libs/meetings/src/domain/egg.ts': `import { type Hen } from './hen.js'; export type Egg = Hen;`,
};

export function plantedTree(clean: Tree): Tree {
  const planted = Object.values(plants).flatMap(files => Object.entries(files));
  return { ...clean, ...company, ...Object.fromEntries(planted.map(([file, what]) => [file, text(what)])) };
}

function text(what: string): string {
  if (what === '') return 'export {};';
  return what.includes(' ') ? what : `import * as it from '${what}'; export const used = it;`;
}
