import { answer } from '../../bench/processes/answer.js';
import { openApplication } from '../../bench/town/application.js';
import type { DatabaseDoors } from './doors.js';

answer({
  open: async ({ url, directUrl }: DatabaseDoors) =>
    (await openApplication(url, { DATABASE_DIRECT_URL: directUrl })).url,
});
