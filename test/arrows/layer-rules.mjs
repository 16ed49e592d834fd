import { FOUNDATION, SPEC } from './context-rules.mjs';

const SOURCES = '^(libs|apps|test)/';
const FOUNDATIONS = `^libs/(${FOUNDATION.join('|')})/`;
const DOORS_OF_DOMAINS = '^libs/[^/]+/src/domain/index\\.ts$';
const DOORS_OF_CONTEXTS = '^libs/[^/]+/src/index\\.ts$';
const GRAPHQL_PACKAGES =
  '(^|/)node_modules/(graphql[^/]*|@nestjs/(graphql|apollo)|@apollo|@as-integrations)/';

/** `$1` in the `to` of a rule is the context that the importing file belongs to. */
const layer = name => `^libs/(?!(?:${FOUNDATION.join('|')})/)([^/]+)/src/${name}/`;
const own = name => `^libs/$1/src/${name}/`;

/** What each layer may import. The lists name what is allowed, so that a new folder is closed until somebody opens it. */
export const layerRules = [
  {
    name: 'kernel-imports-nothing',
    severity: 'error',
    from: { path: '^libs/kernel/', pathNot: SPEC },
    to: { pathNot: '^libs/kernel/' },
  },
  {
    name: 'platform-knows-only-the-kernel',
    severity: 'error',
    from: { path: '^libs/platform/', pathNot: SPEC },
    to: { path: SOURCES, pathNot: FOUNDATIONS },
  },
  {
    name: 'domain-is-plain',
    comment: 'No package and no node:* in a domain: readonly data in, new data or a Refusal out.',
    severity: 'error',
    from: { path: layer('domain'), pathNot: SPEC },
    to: { pathNot: SOURCES },
  },
  {
    name: 'domain-knows-only-domains-and-the-kernel',
    severity: 'error',
    from: { path: layer('domain') },
    to: { path: SOURCES, pathNot: [own('domain'), '^libs/kernel/', DOORS_OF_DOMAINS] },
  },
  {
    name: 'persistence-knows-only-domains-and-platform',
    severity: 'error',
    from: { path: layer('persistence'), pathNot: SPEC },
    to: { path: SOURCES, pathNot: [own('(persistence|domain)'), FOUNDATIONS, DOORS_OF_DOMAINS] },
  },
  {
    name: 'application-knows-persistence-domain-and-front-doors',
    severity: 'error',
    from: { path: layer('application'), pathNot: SPEC },
    to: {
      path: SOURCES,
      pathNot: [own('(application|persistence|domain)'), FOUNDATIONS, DOORS_OF_DOMAINS, DOORS_OF_CONTEXTS],
    },
  },
  {
    name: 'only-the-graphql-layer-knows-graphql',
    severity: 'error',
    from: { path: layer('(?:persistence|application)') },
    to: { path: GRAPHQL_PACKAGES },
  },
  {
    name: 'graphql-reads-by-queries-and-writes-by-acts',
    comment: 'Of the persistence layer a resolver sees *.queries.ts alone, never a repository or a table.',
    severity: 'error',
    from: { path: layer('graphql') },
    to: { path: '^libs/[^/]+/src/persistence/', pathNot: '\\.queries\\.ts$' },
  },
  {
    name: 'graphql-leaves-typeorm-to-persistence',
    severity: 'error',
    from: { path: layer('graphql') },
    to: { path: '(^|/)node_modules/typeorm/' },
  },
  {
    name: 'wiring-is-imported-by-the-front-door-alone',
    severity: 'error',
    from: { path: '^libs/[^/]+/src/[^/]+/' },
    to: { path: '^libs/[^/]+/src/[^/]+\\.module\\.ts$' },
  },
  {
    name: 'every-file-of-a-context-has-a-layer',
    comment:
      'A context holds its front door, its wiring and four layers; a fifth folder would escape the rules above.',
    severity: 'error',
    module: {
      path: '^libs/[^/]+/.*\\.tsx?$',
      pathNot: [
        FOUNDATIONS,
        '^libs/[^/]+/src/(index|[^/]+\\.module)\\.ts$',
        '^libs/[^/]+/src/(domain|persistence|application|graphql)/',
      ],
      numberOfDependentsLessThan: 100,
    },
    from: {},
  },
];
