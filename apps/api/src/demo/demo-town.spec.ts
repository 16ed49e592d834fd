import { readCleanRoll } from '@sifang/estates';
import { squareMetres, unitName, UnitUse, type RegisterRow } from '@sifang/estates/domain';
import { Office } from '@sifang/identity/domain';
import { readFile } from 'node:fs/promises';
import { demoFile } from './demo-file.js';
import * as ids from './demo-ids.js';
import { hanlinRegister } from './hanlin-register.js';
import { morePeople } from './more-people.js';
import { organisations } from './organisations.js';
import { peopleWhoSignIn } from './people-who-sign-in.js';
import { estates, places } from './places.js';

describe('the roll of 畅和家园', () => {
  it('holds what its figures say, to the last 0.01 ㎡', async () => {
    const rows = await readCleanRoll(demoFile('changhe-roll.xlsx'));
    const withoutParking = rows.filter(row => row.use !== UnitUse.PARKING);
    const figures = JSON.parse(await readFile(demoFile('changhe-roll.expected.json'), 'utf8'));
    expect(rows).toHaveLength(figures.rows);
    expect(withoutParking).toHaveLength(figures.dwellingsAndShops);
    expect(rows.length - withoutParking.length).toBe(figures.parking);
    expect(areaOf(withoutParking)).toBe(figures.withoutParking.area);
    expect(areaOf(rows)).toBe(figures.withParking.area);
  });
});

describe('the register of 翰林水岸', () => {
  const rows = hanlinRegister();

  it('has 612 flats of 58,430.00 ㎡ in eight buildings', () => {
    expect(rows).toHaveLength(612);
    expect(areaOf(rows)).toBe('58430.00');
    expect(new Set(rows.map(row => row.building)).size).toBe(8);
    expect(new Set(rows.map(unitName)).size).toBe(612);
  });

  it('is the same each time', () => {
    expect(hanlinRegister()).toEqual(rows);
  });

  it('knows the owners who come to its meetings', () => {
    const owners = new Set(rows.flatMap(row => row.owners.map(owner => owner.name)));
    const residents = [
      Office.COMMITTEE_CHAIR,
      Office.COMMITTEE_MEMBER,
      Office.BUILDING_REPRESENTATIVE,
      Office.OWNER,
    ];
    const expected = [...peopleWhoSignIn, ...morePeople].filter(({ offices }) =>
      offices.some(held => held.placeId === ids.ESTATE.hanlin && residents.includes(held.office)),
    );
    expect(expected).toHaveLength(10);
    for (const { name } of expected) expect(owners).toContain(name);
  });
});

describe('the people of the demo town', () => {
  const people = [...peopleWhoSignIn, ...morePeople];

  it('hold offices at places, for organisations, that the town has', () => {
    const known = new Set([...places, ...estates, ...organisations].map(one => one.id));
    for (const { placeId, organisationId } of people.flatMap(one => one.offices)) {
      expect(known).toContain(placeId);
      if (organisationId !== null) expect(known).toContain(organisationId);
    }
  });

  it('offer a sign-in for every office', () => {
    const offered = new Set(peopleWhoSignIn.flatMap(one => one.offices.map(held => held.office)));
    expect(offered).toEqual(new Set(Object.values(Office)));
  });

  it('go by one id and one name each', () => {
    expect(new Set(people.map(one => one.id)).size).toBe(people.length);
    expect(new Set(people.map(one => one.name)).size).toBe(people.length);
  });
});

function areaOf(rows: readonly RegisterRow[]): string {
  return squareMetres(rows.reduce((sum, row) => sum + row.area, 0));
}
