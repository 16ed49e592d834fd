import { later } from '../../elements/later';
import { startWords } from '../../language';
import { phoneSessionWords } from '../../language/word-groups';

/** What a phone needs only once its seat is present, with its words. Fetched together, so that a ballot finds it there. */
const load = async () => (await Promise.all([import('./floor-and-parts'), startWords(phoneSessionWords)]))[0];

export const Ballot = later(load, loaded => loaded.Ballot);
export const FloorParts = later(load, loaded => loaded.FloorActs);
export const Receipt = later(load, loaded => loaded.Receipt);
export const SessionParts = later(load, loaded => loaded.Parts);
export const Thanks = later(load, loaded => loaded.Thanks);
