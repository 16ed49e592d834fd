import { type Desk, type DeskSeat, findSeats } from './find-seats';

function seat(number: number, holderName: string, phoneMasked: string | null): DeskSeat {
  return { seatId: `seat ${number}`, number, holderName, phoneMasked } as DeskSeat;
}

const desk = {
  seats: [seat(1, '王敏', '199****3001'), seat(12, '王建国', null), seat(3001, '李强', '138****5678')],
  proxies: [
    { seatId: 'seat 1', holderName: '吴雅芳' },
    { seatId: 'seat 12', holderName: '周建国' },
  ],
} as unknown as Desk;

it.each([
  ['', []],
  ['  ', []],
  ['王', ['王敏', '王建国']],
  ['建国', ['王建国', '周建国 代']],
  ['雅芳', ['吴雅芳 代']],
  ['5678', ['李强']],
  ['3001', ['王敏']],
  ['12', ['王建国', '周建国 代']],
  ['1', ['王敏', '吴雅芳 代']],
  ['678', []],
  ['赵', []],
])('%j means %j', (typed, expected) => {
  const found = findSeats(desk, typed).map(({ name, byProxy }) => (byProxy ? `${name} 代` : name));
  expect(found).toEqual(expected);
});
