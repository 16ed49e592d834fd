import type { Bytes } from './bytes.js';

/** Where sealed papers are kept, by their ids. */
export interface PaperStore {
  /** Takes over the file at `path`: afterwards it is in the store as a whole, or not at all. */
  keep(id: string, path: string): Promise<void>;
  read(id: string): Promise<Bytes>;
  /** Also when there is none. */
  remove(id: string): Promise<void>;
}

/** In 256 shards by the end of the id, which is chance, unlike its beginning. */
export function shardOf(id: string): string {
  return `papers/${id.slice(-2)}/${id}`;
}
