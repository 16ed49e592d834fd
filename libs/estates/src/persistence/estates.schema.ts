import type { Schema } from '@sifang/platform';
import { EstateTable } from './estate.table.js';
import { FirmServiceTable } from './firm-service.table.js';
import { CreatePlacesAndRegister1763800000101 } from './migrations/1763800000101-create-places-and-register.js';
import { GiveBuildingsAndGridsRows1763800000102 } from './migrations/1763800000102-give-buildings-and-grids-rows.js';
import { KeepOwnersThroughTime1763800000103 } from './migrations/1763800000103-keep-owners-through-time.js';
import { DecideDoubtsOfTheRegister1763800000104 } from './migrations/1763800000104-decide-doubts-of-the-register.js';
import { OrderRoomsAsPeopleCount1763800000105 } from './migrations/1763800000105-order-rooms-as-people-count.js';
import { LetOwnersClaimUnits1763800000110 } from './migrations/1763800000110-let-owners-claim-units.js';
import { NameWhoVotesForAUnit1763800000111 } from './migrations/1763800000111-name-who-votes-for-a-unit.js';
import { LetGuardiansAct1763800000112 } from './migrations/1763800000112-let-guardians-act.js';
import { CountClaimsWithOtherGuesses1763800000117 } from './migrations/1763800000117-count-claims-with-other-guesses.js';
import { KeepPapersOfClaimsWithOthers1763800000309 } from './migrations/1763800000309-keep-papers-of-claims-with-others.js';
import { ImportRolls1763800000106 } from './migrations/1763800000106-import-rolls.js';
import { ShareOutNoMoreThanTheWhole1763800000116 } from './migrations/1763800000116-share-out-no-more-than-the-whole.js';
import { KnowFirstDeliveries1763800000722 } from './migrations/1763800000722-know-first-deliveries.js';
import { OrganisationTable } from './organisation.table.js';
import { PlaceTable } from './place.table.js';
import { RollImportTable } from './roll-import/roll-import.table.js';

/** The register's own tables, `unit` and `unit_owner`, are written and read by the thousand, past the mapper. */
export const estatesSchema: Schema = {
  tables: [PlaceTable, EstateTable, OrganisationTable, FirmServiceTable, RollImportTable],
  migrations: [
    CreatePlacesAndRegister1763800000101,
    GiveBuildingsAndGridsRows1763800000102,
    KeepOwnersThroughTime1763800000103,
    DecideDoubtsOfTheRegister1763800000104,
    LetOwnersClaimUnits1763800000110,
    NameWhoVotesForAUnit1763800000111,
    LetGuardiansAct1763800000112,
    OrderRoomsAsPeopleCount1763800000105,
    ImportRolls1763800000106,
    ShareOutNoMoreThanTheWhole1763800000116,
    CountClaimsWithOtherGuesses1763800000117,
    KeepPapersOfClaimsWithOthers1763800000309,
    KnowFirstDeliveries1763800000722,
  ],
};
