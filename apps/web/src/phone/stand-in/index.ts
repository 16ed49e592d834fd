import { later } from '../../elements/later';
import { startWords } from '../../language';
import { phoneSessionWords } from '../../language/word-groups';

/** What only holders of a letter of proxy need, and those whose letter it is. */
export const StandIns = later(
  async () => (await Promise.all([import('./StandIns'), startWords(phoneSessionWords)]))[0],
  loaded => loaded.StandIns,
);
