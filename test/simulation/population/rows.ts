import { idOf } from './ids.js';
import { communityOf, firmOf, hasAccount, inhabitants, townOf } from './people.js';
import { tokenHashOf } from './sessions.js';
import type { Size } from './size.js';

export type Value = string | number | boolean | null;

/** Rows of one table, in the order of `columns`. */
export interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Value[]>;
}

const SINCE = '2024-06-01';
const UNITS_PER_BUILDING = 60;
const ROOMS_PER_FLOOR = 4;

/** The place with its register, its people and their sessions, in the order in which they refer to each other. */
export function rowsOf(size: Size): Rows[] {
  return [
    { table: 'place', columns: ['id', 'kind', 'name', 'parent_id'], rows: places(size) },
    {
      table: 'estate',
      columns: ['place_id', 'kind'],
      rows: upTo(size.estates, n => [idOf('estate', n), 'COMMODITY']),
    },
    { table: 'organisation', columns: ['id', 'kind', 'name', 'place_id'], rows: organisations(size) },
    {
      ...{ table: 'firm_service', columns: ['estate_id', 'firm_id', 'since'] },
      rows: upTo(size.estates, n => [idOf('estate', n), idOf('firm', firmOf(n, size)), SINCE]),
    },
    { table: 'building', columns: ['estate_id', 'name'], rows: buildings(size) },
    {
      table: 'unit',
      columns: [
        'id',
        'estate_id',
        'building',
        'section',
        'room',
        'use',
        'area',
        'area_source',
        'status',
        'ownership',
        'remark',
      ],
      rows: units(size),
    },
    {
      table: 'unit_owner',
      columns: ['unit_id', 'position', 'name', 'since', 'person_id'],
      rows: upTo(size.units, n => [
        idOf('unit', n),
        1,
        `业主${n}`,
        SINCE,
        hasAccount(n) ? idOf('owner', n) : null,
      ]),
    },
    { table: 'person', columns: ['id', 'name'], rows: people(size) },
    {
      table: 'appointment',
      columns: ['id', 'person_id', 'office', 'title', 'place_id', 'organisation_id', 'since'],
      rows: appointments(size),
    },
    {
      table: 'session',
      columns: ['token_hash', 'person_id', 'created_at', 'expires_at'],
      rows: sessions(size),
    },
  ];
}

function* upTo(count: number, row: (n: number) => readonly Value[]): Generator<readonly Value[]> {
  for (let n = 0; n < count; n++) yield row(n);
}

function* places(size: Size): Generator<readonly Value[]> {
  yield [idOf('district', 0), 'DISTRICT', '模拟市', null];
  yield* upTo(size.towns, n => [idOf('town', n), 'TOWN', `${n}街道`, idOf('district', 0)]);
  yield* upTo(size.communities, n => [
    idOf('community', n),
    'COMMUNITY',
    `${n}社区`,
    idOf('town', townOf(n, size)),
  ]);
  yield* upTo(size.estates, n => [
    idOf('estate', n),
    'ESTATE',
    `${n}小区`,
    idOf('community', communityOf(n, size)),
  ]);
}

function* organisations(size: Size): Generator<readonly Value[]> {
  yield* upTo(size.towns, n => [idOf('department', n), 'DEPARTMENT', '城管执法大队', idOf('town', n)]);
  yield* upTo(size.communities, n => [
    idOf('party', n),
    'PARTY_ORGANISATION',
    '社区党委',
    idOf('community', n),
  ]);
  yield* upTo(size.firms, n => [idOf('firm', n), 'PROPERTY_FIRM', `模拟物业${n}`, null]);
}

function* buildings({ estates, unitsPerEstate }: Size): Generator<readonly Value[]> {
  for (let estate = 0; estate < estates; estate++)
    yield* upTo(Math.ceil(unitsPerEstate / UNITS_PER_BUILDING), n => [
      idOf('estate', estate),
      `${n + 1}号楼`,
    ]);
}

function units({ units: count, unitsPerEstate }: Size): Generator<readonly Value[]> {
  return upTo(count, n => {
    const within = n % unitsPerEstate;
    const inBuilding = within % UNITS_PER_BUILDING;
    const [floor, door] = [Math.floor(inBuilding / ROOMS_PER_FLOOR) + 1, (inBuilding % ROOMS_PER_FLOOR) + 1];
    const building = `${Math.floor(within / UNITS_PER_BUILDING) + 1}号楼`;
    const area = 6_000 + (n % 9_000);
    return [
      ...[
        idOf('unit', n),
        idOf('estate', Math.floor(n / unitsPerEstate)),
        building,
        '1单元',
        `${floor}0${door}`,
      ],
      ...['DWELLING', area, 'REGISTER', 'REGISTERED', 'SOLE', ''],
    ];
  });
}

function* people(size: Size): Generator<readonly Value[]> {
  for (const { id, name } of inhabitants(size)) yield [id, name];
}

function* appointments(size: Size): Generator<readonly Value[]> {
  let number = 0;
  for (const { id, office, title, placeId, organisationId } of inhabitants(size))
    yield [idOf('appointment', number++), id, office, title, placeId, organisationId, SINCE];
}

function* sessions(size: Size): Generator<readonly Value[]> {
  for (const { id } of inhabitants(size)) yield [tokenHashOf(id), id, '2026-11-01', '2099-01-01'];
}
