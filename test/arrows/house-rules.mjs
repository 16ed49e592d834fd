import { SPEC } from './context-rules.mjs';

/** Rules for the house as a whole: its doors, its tests, its packages, its names. */
export const houseRules = [
  {
    name: 'no-cycles',
    comment: 'Types count too: two files that need each other are one file, or three.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'libs-know-no-app',
    severity: 'error',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'web-imports-nothing-from-the-server',
    comment: 'What the web app knows of the server is apps/api/schema.graphql.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^(libs/|apps/(?!web/|verifier/))' },
  },
  {
    name: 'server-imports-nothing-from-the-web',
    severity: 'error',
    from: { path: '^apps/(?!web/|verifier/)' },
    to: { path: '^apps/web/' },
  },
  {
    name: 'verifier-knows-the-rules-of-votes-alone',
    comment:
      'Whoever checks a vote trusts this page: it holds what checks, the colours of the house, and nothing else.',
    severity: 'error',
    from: { path: '^apps/verifier/', pathNot: SPEC },
    to: {
      path: '^(libs|apps|test)/',
      pathNot: [
        '^apps/verifier/',
        '^libs/voting/src/domain/index\\.ts$',
        '^libs/kernel/src/index\\.ts$',
        '^apps/web/src/appearance/tokens\\.css$',
      ],
    },
  },
  {
    name: 'nothing-imports-the-verifier',
    severity: 'error',
    from: { pathNot: '^apps/verifier/' },
    to: { path: '^apps/verifier/' },
  },
  {
    name: 'nothing-imports-a-spec',
    severity: 'error',
    from: {},
    to: { path: SPEC },
  },
  {
    name: 'only-tests-import-from-test',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: SPEC },
    to: { path: '^test/' },
  },
  {
    name: 'every-import-resolves',
    comment: 'An import that leads nowhere would pass every other rule.',
    severity: 'error',
    from: { path: '^(libs/|apps/(?!web/|verifier/)|test/)' },
    to: { couldNotResolve: true },
  },
  {
    name: 'server-runs-without-development-packages',
    comment: 'The image installs with --omit=dev.',
    severity: 'error',
    from: { path: '^(libs/|apps/(?!web/|verifier/))', pathNot: SPEC },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'packages-are-declared',
    comment:
      'A package that only another package brought along may be gone tomorrow. Its types may be borrowed.',
    severity: 'error',
    from: { path: '^(libs|apps)/', pathNot: SPEC },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-drawers-for-odds-and-ends',
    comment: 'Such a name says that the right one is still missing.',
    severity: 'error',
    module: {
      path: '^(apps|libs|test)/(.*[/.])?(utils?|helpers?|common|misc|shared)[/.]',
      pathNot: 'node_modules',
      numberOfDependentsLessThan: 100,
    },
    from: {},
  },
];
