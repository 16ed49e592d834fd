import { skyline } from './skyline';

const houses = (n: number, units: number) =>
  Array.from({ length: n }, (_, at) => ({ name: `${at + 1} 号楼`, units, taken: 0 }));

describe('the skyline of an estate', () => {
  it('has a window for each home', () => {
    expect(skyline(houses(8, 72))).toEqual({ columns: 6, homesPerWindow: 1, tallest: 12 });
  });

  it('lets a window stand for several homes where the estate is large', () => {
    const { homesPerWindow, tallest } = skyline(houses(40, 400));
    expect(homesPerWindow).toBeGreaterThanOrEqual(10);
    expect(tallest).toBeLessThanOrEqual(22);
  });

  it('stands up without any house', () => {
    expect(skyline([])).toMatchObject({ homesPerWindow: 1, tallest: 1 });
  });
});
