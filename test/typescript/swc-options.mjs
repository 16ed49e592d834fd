/** How TypeScript becomes JavaScript in tests: as `tsc` does it for production, without asking about types. */
export const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
  },
  module: { type: 'es6' },
};
