import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { resolutionNotFound, type ResolutionState } from '../domain/resolution.js';
import { rights } from '../domain/rights.js';
import {
  resolutionList,
  type ResolutionQuery,
  type ResolutionRow,
} from '../persistence/resolution.queries.js';

const MOST = 100;

export type ResolutionForViewer = ResolutionRow & { readonly viewerMayAnswer: boolean };

@Injectable()
export class ResolutionReader {
  constructor(private readonly database: Database) {}

  /** The most urgent first. @throws Refusal NUMBER_OUT_OF_RANGE */
  async page(actor: Actor, state: ResolutionState | null, first: number): Promise<ResolutionForViewer[]> {
    if (first < 1 || first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    return this.read(actor, { state, first, id: null });
  }

  /** @throws Refusal RESOLUTION_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string): Promise<ResolutionForViewer> {
    const [resolution] = await this.read(actor, { state: null, first: 1, id });
    if (!resolution) throw resolutionNotFound();
    return resolution;
  }

  private async read(actor: Actor, query: ResolutionQuery): Promise<ResolutionForViewer[]> {
    const rows = await resolutionList(this.database, actor, query);
    return rows.map(row => ({ ...row, viewerMayAnswer: row.answer === null && rights.answer(actor, row) }));
  }
}
