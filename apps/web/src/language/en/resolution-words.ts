import { resolutionRefusals, resolutions } from './resolutions';

export const enResolutions = { resolutions, refusals: resolutionRefusals };
