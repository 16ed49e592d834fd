import { Refusal } from '@sifang/kernel';
console.log(new Refusal('X', 'y').code);
