import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf } from '@sifang/kernel';
import { Database, Seals } from '@sifang/platform';
import { ClaimState } from '../../domain/claim/claim.js';
import { compare, type Likenesses } from '../../domain/claim/match.js';
import { maskId, maskPhone } from '../../domain/privacy/masks.js';
import { keptPlaces, rights } from '../../domain/rights.js';
import {
  claimById,
  claimsAt,
  claimsOf,
  estatesNamed,
  type ClaimSeen,
  type EstateName,
} from '../../persistence/claim/claim.queries.js';
import { claimNotFound, ownersNow } from '../../persistence/claim/claim.repository.js';
import { unitsOf, type MyUnit } from '../../persistence/claim/my-units.queries.js';
import { unitAtDesk, type UnitAtDesk } from '../../persistence/claim/unit-at-desk.queries.js';
import { ownerSeals } from '../../persistence/owner-seals.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { sealedOwner } from '../../persistence/privacy/sealed-owner.queries.js';
import { unitNotFound } from '../../persistence/unit.repository.js';

export interface OwnerBesideClaim {
  readonly id: string;
  readonly name: string;
  readonly idMasked: string | null;
  readonly phoneMasked: string | null;
  readonly claimed: boolean;
  /** Which of the three agree with the claim. */
  readonly agrees: Likenesses;
}

export interface ClaimAtDesk extends ClaimSeen {
  readonly phoneMasked: string;
  readonly idMasked: string;
  readonly owners: readonly OwnerBesideClaim[];
}

@Injectable()
export class ClaimReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  units({ personId }: Actor): Promise<MyUnit[]> {
    return unitsOf(this.database, personId, dayOf(this.clock.now()));
  }

  claims({ personId }: Actor): Promise<ClaimSeen[]> {
    return claimsOf(this.database, personId);
  }

  estates(text: string): Promise<EstateName[]> {
    return estatesNamed(this.database, text);
  }

  /** Of the places that the actor keeps; nobody else sees any. */
  toDecide(actor: Actor, states: readonly ClaimState[], first: number): Promise<ClaimSeen[]> {
    return claimsAt(this.database, keptPlaces(actor), states, Math.min(Math.max(first, 1), 200));
  }

  /** The claim with the register beside it. @throws Refusal CLAIM_NOT_FOUND */
  async atDesk(actor: Actor, id: string): Promise<ClaimAtDesk> {
    const claim = await claimById(this.database, id);
    if (!claim) throw claimNotFound();
    const { manager } = this.database.source;
    const { path } = await lineageOf(manager, claim.estateId, 'id');
    if (!rights.mayKeep(actor, path)) throw claimNotFound();
    const phone = this.seals.open('claim phone', id, claim.phoneSealed);
    const given = { ...claim, phone: ownerSeals.phoneDigest(this.seals, phone).toString('hex') };
    const onRegister = await ownersNow(manager, claim.unitId);
    const owners = onRegister.map(async owner => ({
      ...{
        id: owner.id,
        name: owner.name,
        idMasked: maskId(owner.idSuffix),
        claimed: owner.personId !== null,
      },
      phoneMasked: await this.phoneMasked(owner.id),
      agrees: compare(owner, given, onRegister),
    }));
    return {
      ...claim,
      ...{
        phoneMasked: maskPhone(phone),
        idMasked: maskId(claim.idSuffix),
        owners: await Promise.all(owners),
      },
    };
  }

  /** For those who enter who speaks for it. @throws Refusal UNIT_NOT_FOUND */
  async unitAtDesk(actor: Actor, id: string): Promise<UnitAtDesk> {
    const unit = await unitAtDesk(this.database, id, dayOf(this.clock.now()));
    if (!unit) throw unitNotFound();
    const { path } = await lineageOf(this.database.source.manager, unit.estateId, 'id');
    if (!rights.mayKeep(actor, path)) throw unitNotFound();
    return unit;
  }

  private async phoneMasked(ownerId: string): Promise<string | null> {
    const { phoneSealed } = await sealedOwner(this.database.source.manager, ownerId);
    return phoneSealed && maskPhone(ownerSeals.openPhone(this.seals, ownerId, phoneSealed));
  }
}
