import { maskId, maskName, maskPhone } from './masks.js';

it.each([
  ['13812345678', '138****5678'],
  ['+8613812345678', '+86****5678'],
  ['05516512345', '055****2345'],
  ['65123456', '****56'],
  [null, null],
])('of the telephone %s people see %s', (phone, seen) => {
  expect(maskPhone(phone)).toBe(seen);
});

it.each([
  ['340123199001011234', '********1234'],
  ['01123X', '********123X'],
  ['12', '********12'],
  [null, null],
])('of the id %s people see %s', (id, seen) => {
  expect(maskId(id)).toBe(seen);
});

it.each([
  ['沈文', '沈＊'],
  ['欧阳明月', '欧＊'],
  ['𠮷田', '𠮷＊'],
  ['王学会', '王＊'],
  ['安徽长河置业有限公司', '安徽长河置业有限公司'],
])('of %s people see %s', (name, seen) => {
  expect(maskName(name)).toBe(seen);
});
