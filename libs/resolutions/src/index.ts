export { demandRectification, type DemandRectification } from './application/demand-rectification.js';
export { onResolutionSettled, type ResolutionSettled } from './application/resolution-settled.js';
export { ResolutionsModule } from './resolutions.module.js';
export { resolutionsSchema } from './persistence/resolutions.schema.js';
