import { plain } from './plain-cell.js';

describe('a cell', () => {
  it.each([...'=+-@\t\r\n＝＋－＠'])('that begins with %j is a text', beginning => {
    expect(plain(`${beginning}SUM(A1)`)).toBe(`'${beginning}SUM(A1)`);
  });

  it.each(['翰林水岸', '3号楼、9号楼', 'a=b', '', 62.32, -5, null])('that is %j stays what it is', cell => {
    expect(plain(cell)).toBe(cell);
  });
});
