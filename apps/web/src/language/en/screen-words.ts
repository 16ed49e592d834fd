import { doorRefusals } from './door-refusals';
import { room } from './room';
import { screen } from './screen';

export const enScreen = { screen, room, refusals: doorRefusals };
