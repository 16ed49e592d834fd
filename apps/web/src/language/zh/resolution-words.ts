import { resolutionRefusals, resolutions } from './resolutions';

/** What pages of resolutions say; no other page fetches it. */ export const zhResolutions = {
  resolutions,
  refusals: resolutionRefusals,
};
