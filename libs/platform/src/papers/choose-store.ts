import type { Config } from '../config.js';
import { FolderStore } from './folder-store.js';
import type { PaperStore } from './paper-store.js';
import { S3Store } from './s3-store.js';

export function paperStoreOf({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): PaperStore {
  return s3 ? new S3Store(s3) : new FolderStore(dataDir);
}
