import type { Schema } from './database/open-database.js';
import { CreateOutbox1763800000001 } from './outbox/1763800000001-create-outbox.js';

export const platformSchema: Schema = { tables: [], migrations: [CreateOutbox1763800000001] };
