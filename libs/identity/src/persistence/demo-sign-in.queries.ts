import type { Database } from '@sifang/platform';
import { DemoSignInTable } from './demo-sign-in.table.js';

export function demoSignIns(database: Database): Promise<DemoSignInTable[]> {
  return database.source.manager.find(DemoSignInTable, { order: { position: 'ASC' } });
}
