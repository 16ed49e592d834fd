import { fileURLToPath } from 'node:url';
import { aliases } from './typescript/aliases.mjs';
import { swcOptions } from './typescript/swc-options.mjs';

// Absolute: jest resolves a relative one of a project against the root that it has already found.
const rootDir = fileURLToPath(new URL('..', import.meta.url));
const aliasPatterns = Object.entries(aliases).map(([name, file]) => [`^${name}$`, `<rootDir>/${file}`]);

const base = {
  rootDir,
  // Not in the temporary folder, which is a new one for every run of the checks.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { ...Object.fromEntries(aliasPatterns), '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.tsx?$': ['@swc/jest', swcOptions] },
};

/**
 * Outside of jest's VM, which reads the whole application anew for each file: twice as quick. What is kept in a module is therefore
 * shared by the files that a process runs.
 */
const native = {
  ...base,
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/test/typescript/register.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/typescript/outside-the-vm.mjs'],
  globalSetup: '<rootDir>/test/typescript/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/e2e/setup/stop-postgres.ts',
};

export default {
  rootDir,
  testSequencer: '<rootDir>/test/checks/long-ones-early.mjs',
  workerIdleMemoryLimit: '600MB',
  // A machine may be busy. What never comes is still noticed, only later.
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,test/arrows,test/bundles,test/checks,test/mutants,test/simulation}/**/*.spec.ts',
      ],
    },
    {
      ...native,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'],
    },
    {
      ...native,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
    },
  ],
};
