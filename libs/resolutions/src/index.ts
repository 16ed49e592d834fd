export { ResolutionsModule } from './resolutions.module.js';
export { resolutionsSchema } from './persistence/resolutions.schema.js';
