import {
  addEstate,
  addOrganisation,
  addPlace,
  holdsNoPlaces,
  loadRegister,
  readCleanRoll,
  serveEstate,
} from '@sifang/estates';
import type { Clock } from '@sifang/kernel';
import type { Database, Seals, Tx } from '@sifang/platform';
import { demoFile } from './demo-file.js';
import { ESTATE } from './demo-ids.js';
import { hanlinRegister } from './hanlin-register.js';
import { layGrids } from './grids.js';
import { firmServices, organisations } from './organisations.js';
import { estates, places } from './places.js';
import { populate } from './populate.js';

/** Fills an empty database with 上派镇; does nothing to one that holds a place already. All or nothing. */
export async function loadDemoTown(database: Database, clock: Clock, seals: Seals): Promise<void> {
  await database.transaction(async tx => {
    // Two instances may start at once: the second waits, and then finds the town.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang demo town'))`);
    if (!(await holdsNoPlaces(tx))) return;
    await build(tx);
    await loadRegister(tx, ESTATE.hanlin, hanlinRegister(), clock.now(), seals);
    const changhe = await readCleanRoll(demoFile('changhe-roll.xlsx'));
    await loadRegister(tx, ESTATE.changhe, changhe, clock.now(), seals);
    await populate(tx);
    await layGrids(tx, clock.now());
  });
}

async function build(tx: Tx): Promise<void> {
  for (const place of places) await addPlace(tx, place);
  for (const estate of estates) await addEstate(tx, estate);
  for (const organisation of organisations) await addOrganisation(tx, organisation);
  for (const service of firmServices) await serveEstate(tx, service);
}
