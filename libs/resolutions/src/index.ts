export { demandRectification, type DemandRectification } from './application/demand-rectification.js';
export { ResolutionsModule } from './resolutions.module.js';
export { resolutionsSchema } from './persistence/resolutions.schema.js';
