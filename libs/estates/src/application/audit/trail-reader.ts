import { Injectable } from '@nestjs/common';
import { Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database, Seals, verifyAudit, type AuditVerdict } from '@sifang/platform';
import { trailOf, type TrailAsked, type TrailEntry } from '../../persistence/audit/trail.queries.js';

const OVERSEERS: readonly Office[] = [Office.COMMUNITY_SECRETARY, Office.PROPERTY_OFFICER];

/** Who reads the trail: everybody what they did and what concerns them, the secretary the community's, the office the town's. */
@Injectable()
export class TrailReader {
  private verifying: Promise<AuditVerdict> | null = null;

  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  entries(actor: Actor, asked: Omit<TrailAsked, 'personId' | 'placeIds'>): Promise<TrailEntry[]> {
    return trailOf(this.database, { ...asked, personId: actor.personId, placeIds: overseen(actor) });
  }

  /** One at a time, for all who ask meanwhile: it reads the whole trail. @throws Refusal NOT_ENTITLED */
  async verify(actor: Actor, noted: string | undefined): Promise<AuditVerdict> {
    if (overseen(actor).length === 0)
      throw new Refusal('NOT_ENTITLED', 'The trail is verified by the secretary and the property office.');
    while (this.verifying && noted) await this.verifying.catch(() => undefined);
    this.verifying ??= verifyAudit(this.database, this.seals, noted).finally(() => (this.verifying = null));
    return this.verifying;
  }
}

function overseen({ appointments }: Actor): string[] {
  return appointments.filter(({ office }) => OVERSEERS.includes(office)).map(({ placeId }) => placeId);
}
