import { later } from '../elements/later';

/** What a console needs once a meeting runs; it loads by itself what a running meeting seldom needs. */
const load = () => import('./in-session');

export const BetweenItems = later(load, loaded => loaded.BetweenItems);
export const ItemStage = later(load, loaded => loaded.ItemStage);
export const Speakers = later(load, loaded => loaded.Speakers);
