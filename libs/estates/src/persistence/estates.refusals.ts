import { Refusal } from '@sifang/kernel';
import { importUnderWay } from './roll-import/roll-import.repository.js';
import { sharesAboveWhole } from '../domain/shares.js';
import { decidedAlready } from './doubt-decision.repository.js';

const idTaken = () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');

const servesAlready = () =>
  new Refusal('FIRM_SERVES_ALREADY', 'This firm serves this estate already.', 'firmId');

/** What it means when one of these constraints had the last word. */
export const estatesRefusals = {
  place_name_once: () => new Refusal('PLACE_EXISTS', 'A place of this name lies here already.', 'name'),
  organisation_name_once: () =>
    new Refusal('ORGANISATION_EXISTS', 'An organisation of this name exists here already.', 'name'),
  organisation_committee_once: () =>
    new Refusal('COMMITTEE_EXISTS', 'This estate has such a committee already.', 'placeId'),
  firm_service_pk: servesAlready,
  firm_service_once: servesAlready,
  grid_pk: idTaken,
  grid_name_once: () => new Refusal('GRID_EXISTS', 'This community has a grid of this name already.', 'name'),
  grid_cover_once: () =>
    new Refusal(
      'BUILDING_IN_GRID',
      'One of these buildings lies in another grid of the same kind.',
      'buildingIds',
    ),
  organisation_pk: idTaken,
  unit_pk: idTaken,
  unit_owner_open_once: () =>
    new Refusal('UNIT_CHANGED_MEANWHILE', 'Somebody else has changed this unit; look again.', 'version'),
  unit_owner_shares: sharesAboveWhole,
  doubt_decision_once: decidedAlready,
  roll_import_one_at_a_time: importUnderWay,
  unit_once: () => new Refusal('UNIT_EXISTS', 'One of these units stands in the register already.', 'rows'),
};
