/** What classes have said of themselves: the package has it, and gives no types where it is. */
declare module 'class-transformer/cjs/storage.js' {
  export { defaultMetadataStorage } from 'class-transformer/types/storage.js';
}
