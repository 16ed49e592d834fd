import { doorRefusals } from './door-refusals';
import { room } from './room';
import { screen } from './screen';

/** What only the big screen reads. */
export const zhScreen = { screen, room, refusals: doorRefusals };
