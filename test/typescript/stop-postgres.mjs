// `start-postgres.mjs`, in the same process, has taught it TypeScript.
export { default } from '../e2e/setup/stop-postgres.ts';
