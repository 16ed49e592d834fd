import { fileURLToPath } from 'node:url';

// Absolute: jest resolves a relative one of a project against the root that it has already found.
const rootDir = fileURLToPath(new URL('..', import.meta.url));

/**
 * Outside of jest's VM, which reads the whole application anew for each file: twice as quick. What is kept in a module is therefore
 * shared by the files that a process runs.
 */
const native = {
  rootDir,
  // Not in the temporary folder, which is a new one for every run of the checks.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  runner: 'jest-light-runner/child-process',
  // Node reads TypeScript by the hooks that are registered here.
  transform: {},
  setupFiles: ['<rootDir>/test/typescript/register.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/typescript/outside-the-vm.mjs'],
};

const onPostgres = {
  ...native,
  globalSetup: '<rootDir>/test/typescript/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/typescript/stop-postgres.mjs',
};

export default {
  rootDir,
  testSequencer: '<rootDir>/test/checks/long-ones-early.mjs',
  workerIdleMemoryLimit: '600MB',
  projects: [
    {
      ...native,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,test/arrows,test/bundles,test/checks,test/mutants,test/simulation}/**/*.spec.ts',
      ],
    },
    {
      ...onPostgres,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'],
    },
    {
      ...onPostgres,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
    },
  ],
};
