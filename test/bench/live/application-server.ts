import type { Api } from '../../../apps/api/src/open-api.js';
import { answer } from '../processes/answer.js';
import { openApplication } from '../town/application.js';

let api: Api;

answer({
  open: async (databaseUrl: string) => {
    api = await openApplication(databaseUrl);
    return api.url;
  },
});
