import { later } from '../../elements/later';
import { startWords } from '../../language';
import { phoneSessionWords } from '../../language/word-groups';

/** What a phone needs only once a meeting runs, with its words. Fetched together, so that a ballot finds it there. */
const load = async () => (await Promise.all([import('./floor-and-parts'), startWords(phoneSessionWords)]))[0];

export const Ballot = later(load, loaded => loaded.Ballot);
export const CurrentItem = later(load, loaded => loaded.CurrentItem);
export const Outcomes = later(load, loaded => loaded.Outcomes);
export const Receipt = later(load, loaded => loaded.Receipt);
export const Result = later(load, loaded => loaded.Result);
export const SessionParts = later(load, loaded => loaded.Parts);
export const Speaking = later(load, loaded => loaded.Speaking);
export const Thanks = later(load, loaded => loaded.Thanks);
export const VoteProgress = later(load, loaded => loaded.VoteProgress);
