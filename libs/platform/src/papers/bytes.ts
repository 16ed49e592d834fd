/** Of a file, as it comes. */
export type Bytes = AsyncIterable<Buffer>;
