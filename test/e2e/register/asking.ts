import { randomUUID } from 'node:crypto';
import type { Visitor } from '../town/visitor.js';

/** What a keeper of the register asks for, as documents. */
export const ASK = {
  units: `query ($placeId: ID!, $search: String! = "", $first: Int! = 50, $after: String, $use: UnitUse) {
    units(placeId: $placeId, search: $search, first: $first, after: $after, use: $use) {
      next units { id version estateName name shortName use area status owners { name } } } }`,
  unit: `query ($id: ID!) { unit(id: $id) { id version name use area areaSource areaOn areaDocument status ownership viewerMayKeep
    owners { id name idMasked since claimed share { part whole } }
    history { version since until reason note recordedByName owners { name share { part whole } } } } }`,
  register: `query ($estateId: ID!, $profile: String! = "national") { register(estateId: $estateId, profile: $profile) {
    units developerUnits parkingUnits viewerMayKeep withoutParking { heads area } withParking { heads area }
    rules { rule value source } } }`,
  doubts: `query ($estateId: ID!) { doubts(estateId: $estateId) { id kind sentence possible units { name }
    decided { id decision reason decidedByName } } }`,
} as const;

export const DO = {
  addUnit: change('addUnit', 'AddUnitInput', 'id version'),
  changeUnit: change('changeUnit', 'ChangeUnitInput', 'version area areaSource areaOn areaDocument name'),
  changeOwners: change('changeOwners', 'ChangeOwnersInput', 'version status'),
  decideDoubt: change('decideDoubt', 'DecideDoubtInput', 'id decided { id decision }'),
  addGrid: change('addGrid', 'AddGridInput', 'id name'),
  assignBuildings: change(
    'assignBuildings',
    'AssignBuildingsInput',
    'covers { estateName buildings { name } }',
  ),
  registerOrganisation: change('registerOrganisation', 'RegisterOrganisationInput', 'id'),
  beginService: change('beginService', 'BeginServiceInput', 'states firmName'),
  endService: change('endService', 'EndServiceInput', 'states firmName'),
} as const;

function change(name: string, type: string, answer: string): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
}

/** The first unit that is found, with its owners. */
export async function unitAt(who: Visitor, placeId: string, search: string): Promise<Record<string, any>> {
  const { units } = await who.ask(ASK.units, { placeId, search });
  const { unit } = await who.ask(ASK.unit, { id: units.units[0].id });
  return unit;
}

export const sale = (unit: Record<string, any>, changes: object = {}) => ({
  id: unit['id'],
  version: unit['version'],
  status: 'REGISTERED',
  ownership: 'SOLE',
  owners: [{ name: '顾念慈', idSuffix: '31041x' }],
  since: '2026-03-01',
  reason: 'SALE',
  note: '皖（2026）肥西县不动产权第0012345号',
  ...changes,
});

export const newUnit = (estateId: string, changes: object = {}) => ({
  id: randomUUID(),
  estateId,
  building: '12号楼',
  section: '',
  room: '101',
  use: 'SHOP',
  area: '88.50',
  areaSource: 'SURVEY',
  areaOn: '2025-05-20',
  areaDocument: '测字2025-118',
  remark: '',
  status: 'SOLD_UNREGISTERED',
  ownership: 'SOLE',
  owners: [{ name: '顾念慈', idSuffix: '31041X' }],
  since: '2026-01-15',
  note: '',
  ...changes,
});
