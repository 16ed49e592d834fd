import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '@sifang/identity';
import { Clock } from '@sifang/kernel';
import { Database, Papers, TaskList } from '@sifang/platform';
import { TrailReader } from './application/audit/trail-reader.js';
import { ClaimReader } from './application/claim/claim-reader.js';
import { Claims } from './application/claim/claims.js';
import { GUARDIANS_TASK, letGuardiansGo } from './application/claim/let-guardians-go.js';
import { seePaperOfClaim } from './application/claim/see-paper.js';
import { CLAIM_PAPERS } from './domain/claim/claim.js';
import { AuditResolver } from './graphql/audit/audit.resolver.js';
import { ClaimResolver } from './graphql/claim/claim.resolver.js';
import { ClaimsDeskResolver } from './graphql/claim/claims-desk.resolver.js';
import { MyUnitResolver } from './graphql/claim/my-unit.resolver.js';
import { PrivacyResolver } from './graphql/privacy/privacy.resolver.js';
import { claimRefusals } from './persistence/claim/claim.refusals.js';

/** People and the register: who stands for which owner, who sees what of them, and what was done. */
@Module({
  imports: [IdentityModule],
  providers: [
    ...[ClaimReader, Claims, TrailReader],
    ...[ClaimResolver, ClaimsDeskResolver, MyUnitResolver, PrivacyResolver, AuditResolver],
  ],
})
export class ClaimsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(claimRefusals);
    this.papers.ownedAs(CLAIM_PAPERS, seePaperOfClaim);
    this.tasks.everyMidnight(GUARDIANS_TASK, () => letGuardiansGo(this.database, this.clock));
  }
}
