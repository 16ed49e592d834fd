import type { Actor } from '@sifang/identity/domain';
import type { Api } from '../../../apps/api/src/open-api.js';
import { MeetingList, type MeetingSummary } from '../../../libs/meetings/src/application/meeting-list.js';
import { answer } from '../processes/answer.js';
import { openApplication } from '../town/application.js';
import type { Listed } from './list.js';

let api: Api;

answer({
  open: async (databaseUrl: string) => {
    api = await openApplication(databaseUrl);
    return api.url;
  },
  /** From now on the list is this one; everything before and behind it stays as it is. */
  'answer from memory': (rows: readonly Listed[]) => {
    const page = rows.map(({ agenda, ...row }) => ({ ...row, agendas: { of: () => agenda } }));
    const list = api.app.get(MeetingList);
    list.page = async (_actor: Actor) => page as unknown as MeetingSummary[];
  },
});
