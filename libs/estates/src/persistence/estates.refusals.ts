import { Refusal } from '@sifang/kernel';

/** What it means when one of these constraints had the last word. */
export const estatesRefusals = {
  place_name_once: () => new Refusal('PLACE_EXISTS', 'A place of this name lies here already.', 'name'),
  organisation_name_once: () =>
    new Refusal('ORGANISATION_EXISTS', 'An organisation of this name exists here already.', 'name'),
  organisation_committee_once: () =>
    new Refusal('COMMITTEE_EXISTS', 'This estate has such a committee already.', 'placeId'),
  firm_service_pk: () =>
    new Refusal('FIRM_SERVES_ALREADY', 'This firm serves this estate already.', 'firmId'),
  unit_once: () => new Refusal('UNIT_EXISTS', 'One of these units stands in the register already.', 'rows'),
};
