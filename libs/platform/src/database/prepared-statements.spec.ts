import { PreparedStatements } from './prepared-statements.js';

describe('a statement', () => {
  it('gets a name when it comes for the fourth time, and keeps it', () => {
    const statements = new PreparedStatements();
    expect([1, 2, 3, 4, 5].map(() => statements.nameOf('SELECT $1'))).toEqual([
      null,
      null,
      null,
      'often-1',
      'often-1',
    ]);
  });

  it('shares its name with no other', () => {
    const statements = new PreparedStatements();
    const texts = Array.from({ length: 50 }, (_, index) => `SELECT $1, ${index}`);
    for (let round = 0; round < 3; round++) texts.forEach(text => statements.nameOf(text));
    expect(new Set(texts.map(text => statements.nameOf(text))).size).toBe(50);
  });

  it('gets none when there are too many, lest texts of any length fill the database’s memory', () => {
    const statements = new PreparedStatements();
    for (let index = 0; index < 400; index++) statements.nameOf(`SELECT $1, ${index}`);
    expect([1, 2, 3, 4, 5].map(() => statements.nameOf('SELECT $1'))).toEqual([null, null, null, null, null]);
    expect([2, 3, 4].map(() => statements.nameOf('SELECT $1, 7'))).toEqual([null, null, 'often-1']);
  });
});
