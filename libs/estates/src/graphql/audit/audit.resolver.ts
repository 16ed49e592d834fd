import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { TrailReader } from '../../application/audit/trail-reader.js';
import type { TrailEntry } from '../../persistence/audit/trail.queries.js';
import { AuditEntryType, AuditVerdictType } from './audit.type.js';
import { asEntryId } from './entry-id.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly trail: TrailReader) {}

  @Query(() => [AuditEntryType], {
    description:
      'What you did, what concerns you, and, for the secretary and the property office, what happened in the community ' +
      'or town. The newest first.',
  })
  async auditTrail(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, nullable: true, description: 'Only at this place itself.' })
    placeId: string | null,
    @Args('act', { type: () => String, nullable: true, description: 'Only this act.' }) act: string | null,
    @Args('before', { type: () => ID, nullable: true, description: 'Only what came before this entry.' })
    before: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 200.' })
    first: number,
  ): Promise<AuditEntryType[]> {
    const entries = await this.trail.entries(actor, {
      placeId: placeId ? asId(placeId, 'placeId') : null,
      act: act ?? null,
      before: asEntryId(before),
      first: Math.min(Math.max(first, 1), 200),
    });
    return entries.map(shown);
  }

  @Query(() => AuditVerdictType, {
    description:
      'Recomputes the whole trail, of all places; for the secretary and the property office. Refused with NOT_ENTITLED.',
  })
  verifyAuditTrail(
    @CurrentActor() actor: Actor,
    @Args('noted', { type: () => String, nullable: true, description: 'A mark that you noted down earlier.' })
    noted: string | null,
  ): Promise<AuditVerdictType> {
    return this.trail.verify(actor, noted?.trim() || undefined);
  }
}

function shown({ details, link, ...entry }: TrailEntry): AuditEntryType {
  return {
    ...entry,
    linked: link !== null,
    details: Object.entries(details)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => ({ name, value: Array.isArray(value) ? value.join('、') : String(value) })),
  };
}
