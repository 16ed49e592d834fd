import { register } from 'node:module';

// jest loads a setup file outside of its own module system, where it knows neither aliases nor `.js` for `.ts`.
register('./hooks.mjs', import.meta.url);

const { default: startPostgres } = await import('../e2e/setup/start-postgres.ts');
export default startPostgres;
