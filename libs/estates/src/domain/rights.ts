import { Office, officeActingUnder, type Actor, type Appointment } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { OrganisationKind } from './organisation.js';

const KEEPERS = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.PROPERTY_OFFICER];
const READERS = [
  ...KEEPERS,
  Office.COMMITTEE_CHAIR,
  Office.COMMITTEE_MEMBER,
  Office.PROPERTY_COMMITTEE_MEMBER,
];
const OVERSEERS = [...KEEPERS, Office.DEPARTMENT_OFFICER, Office.GRID_MEMBER];
const NAMED_BY_THE_TOWN: readonly OrganisationKind[] = [
  OrganisationKind.DEPARTMENT,
  OrganisationKind.PROPERTY_OFFICE,
];

/**
 * Who may do what. The only place where this is decided; acts and queries ask here.
 * `path` is a place with all that it lies in: an office reaches the place it is held for and everything below it.
 * Whoever reads is let in by any office; whoever acts, by the one chosen to act under. Where several would entitle, the
 * record has to say which it was: OFFICE_TO_BE_CHOSEN.
 */
export const rights = {
  /** Units, owners, doubts; grids; organisations and services of estates: the community and the town's property office. */
  keep: (actor: Actor, path: readonly string[]): Appointment | null =>
    officeActingUnder(actor, KEEPERS, path),

  /** Departments and property offices are for the town to name. */
  nameOrganisation: (actor: Actor, kind: OrganisationKind, path: readonly string[]): Appointment | null =>
    officeActingUnder(actor, NAMED_BY_THE_TOWN.includes(kind) ? [Office.PROPERTY_OFFICER] : KEEPERS, path),

  /** A firm belongs to no place; whoever keeps a register anywhere may need one. */
  nameFirm: (actor: Actor): Appointment | null =>
    officeActingUnder(
      actor,
      KEEPERS,
      actor.appointments.map(({ placeId }) => placeId),
    ),

  /** Whether to offer what `nameFirm` allows. */
  mayNameFirm: ({ appointments }: Actor): boolean =>
    appointments.some(({ office }) => KEEPERS.includes(office)),

  /**
   * A look that is recorded, which a browser asks for by a plain link that cannot say under which office: the chosen one
   * if it entitles, else the first that does.
   */
  lookAsKeeper: (actor: Actor, path: readonly string[]): Appointment | null => {
    const [first, ...others] = actor.appointments.filter(
      ({ office, placeId }) => KEEPERS.includes(office) && path.includes(placeId),
    );
    return others.find(({ id }) => id === actor.actingUnder) ?? first ?? null;
  },

  /** Every unit with its owners: who keeps them, and the committee whose votes stand on them. */
  read: (actor: Actor, path: readonly string[]): boolean => mayRead(actor, READERS, path),

  /** Whether to offer what `keep` allows. */
  mayKeep: (actor: Actor, path: readonly string[]): boolean => mayRead(actor, KEEPERS, path),
} as const;

/** Places whose register somebody keeps, with everything below them. */
export function keptPlaces({ appointments }: Actor): string[] {
  return appointments.filter(({ office }) => KEEPERS.includes(office)).map(({ placeId }) => placeId);
}

/** Places whose grids and estates somebody may look over: what a passer-by could find out. */
export function overseenPlaces(actor: Actor): string[] {
  return actor.appointments.filter(({ office }) => OVERSEERS.includes(office)).map(({ placeId }) => placeId);
}

/** @returns the office acted under @throws Refusal NOT_ENTITLED */
export function requireOffice(office: Appointment | null, sentence: string): Appointment {
  if (!office) throw new Refusal('NOT_ENTITLED', sentence);
  return office;
}

/** @throws Refusal NOT_ENTITLED */
export function requireReader(actor: Actor, path: readonly string[]): void {
  if (rights.read(actor, path)) return;
  throw new Refusal(
    'NOT_ENTITLED',
    'The register is for the community, the property office and the committee.',
  );
}

function mayRead({ appointments }: Actor, offices: readonly Office[], path: readonly string[]): boolean {
  return appointments.some(({ office, placeId }) => offices.includes(office) && path.includes(placeId));
}
