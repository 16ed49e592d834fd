import type { Schema } from './database/open-database.js';
import { CreateAuditTrail1763800000003 } from './audit/1763800000003-create-audit-trail.js';
import { CreatePapers1763800000061 } from './papers/1763800000061-create-papers.js';
import { RememberTheKey1763800000004 } from './sealing/1763800000004-remember-the-key.js';
import { CreateOutbox1763800000001 } from './outbox/1763800000001-create-outbox.js';

export const platformSchema: Schema = {
  tables: [],
  migrations: [
    CreateOutbox1763800000001,
    CreateAuditTrail1763800000003,
    RememberTheKey1763800000004,
    CreatePapers1763800000061,
  ],
};
