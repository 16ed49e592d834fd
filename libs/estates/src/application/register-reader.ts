import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, type Tx } from '@sifang/platform';
import { headRulesNamed, type HeadRules } from '../domain/head-rules.js';
import { PlaceKind } from '../domain/place.js';
import { UnitUse } from '../domain/register.js';
import { requireReader, rights } from '../domain/rights.js';
import { readTyped } from '../domain/typed.js';
import { decisionsAt, type DoubtDecision } from '../persistence/doubt-decision.queries.js';
import { ownersHistory, type OwnersVersionRow } from '../persistence/owners-history.queries.js';
import { estatesBelow, lineageOf, type Lineage } from '../persistence/place-reach.queries.js';
import { registerTotals, type RegisterTotals } from '../persistence/register-totals.queries.js';
import { unitList, unitsByIds, type UnitRow } from '../persistence/unit-list.queries.js';
import { unitNotFound } from '../persistence/unit.repository.js';
import { cursorAfter, readCursor } from './unit-cursor.js';
import { doubtsAt, type NamedDoubt } from './doubts-at.js';
import { neighbourhoodOf } from './keeper-at.js';

const MOST = 200;

export interface UnitsAsked {
  /** An estate, or a place that estates lie in. */
  readonly placeId: string;
  readonly search: string;
  readonly use: UnitUse | null;
  readonly first: number;
  readonly after: string | null;
}

export interface UnitPage {
  readonly units: readonly UnitRow[];
  /** Ask with it for what follows; null at the end. */
  readonly next: string | null;
}

export interface RegisterView extends RegisterTotals {
  readonly estateId: string;
  readonly rules: HeadRules;
  readonly viewerMayKeep: boolean;
}

export interface DoubtView extends NamedDoubt {
  readonly units: readonly UnitRow[];
  readonly decided: DoubtDecision | null;
}

export interface UnitView extends UnitRow {
  readonly history: readonly OwnersVersionRow[];
  readonly viewerMayKeep: boolean;
}

@Injectable()
export class RegisterReader {
  private readonly tx: Tx;

  constructor(database: Database) {
    this.tx = database.source.manager;
  }

  /** @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · NUMBER_OUT_OF_RANGE · CURSOR_UNREADABLE · SEARCH_EMPTY */
  async page(actor: Actor, { placeId, search, use, first, after }: UnitsAsked): Promise<UnitPage> {
    requireFirst(first);
    const cursor = after === null ? null : readCursor(after);
    const { kind } = await this.readAt(actor, placeId, 'placeId');
    const typed = search.trim() === '' ? null : readTyped(search);
    if (typed === null && kind !== PlaceKind.ESTATE)
      throw new Refusal('SEARCH_EMPTY', 'Say what to look for; only an estate is leafed through.', 'search');
    const estateIds = await estatesBelow(this.tx, [placeId]);
    const rows = await unitList(this.tx, { estateIds, typed, use, after: cursor, first: first + 1 });
    const units = rows.slice(0, first);
    return { units, next: rows.length > first ? cursorAfter(units.at(-1)!) : null };
  }

  /** @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · ESTATE_NOT_FOUND · PROFILE_UNKNOWN */
  async register(actor: Actor, estateId: string, profile: string): Promise<RegisterView> {
    const rules = headRulesNamed(profile);
    const path = await this.estateAt(actor, estateId);
    const totals = await registerTotals(this.tx, estateId);
    return { estateId, rules, viewerMayKeep: rights.mayKeep(actor, path), ...totals };
  }

  /** The undecided first. @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · ESTATE_NOT_FOUND */
  async doubts(actor: Actor, estateId: string): Promise<DoubtView[]> {
    await this.estateAt(actor, estateId);
    const doubts = await doubtsAt(this.tx, estateId);
    const decisions = new Map((await decisionsAt(this.tx, estateId)).map(one => [one.key, one]));
    const units = await unitsByIds(this.tx, [...new Set(doubts.flatMap(({ unitIds }) => unitIds))]);
    const views = doubts.map(doubt => ({
      ...doubt,
      units: units.filter(({ id }) => doubt.unitIds.includes(id)),
      decided: decisions.get(doubt.id) ?? null,
    }));
    return [...views.filter(({ decided }) => !decided), ...views.filter(({ decided }) => decided)];
  }

  /** For who reads the register, and for its owners. @throws Refusal UNIT_NOT_FOUND */
  async unit(actor: Actor, id: string): Promise<UnitView> {
    const [unit] = await unitsByIds(this.tx, [id]);
    if (!unit) throw unitNotFound();
    const { path } = await lineageOf(this.tx, unit.estateId, 'id');
    const owns = unit.owners.some(({ personId }) => personId === actor.personId);
    if (!owns && !rights.read(actor, path)) throw unitNotFound();
    // Who owned it before concerns those who keep the register, not who owns it now.
    const history = owns && !rights.read(actor, path) ? [] : await ownersHistory(this.tx, id);
    return { ...unit, history, viewerMayKeep: rights.mayKeep(actor, path) };
  }

  private async readAt(actor: Actor, placeId: string, field: string): Promise<Lineage> {
    const lineage = await neighbourhoodOf(this.tx, actor, placeId, field);
    requireReader(actor, lineage.path);
    return lineage;
  }

  private async estateAt(actor: Actor, estateId: string): Promise<readonly string[]> {
    const { kind, path } = await this.readAt(actor, estateId, 'estateId');
    if (kind === PlaceKind.ESTATE) return path;
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  }
}

function requireFirst(first: number): void {
  if (first >= 1 && first <= MOST) return;
  throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
}
