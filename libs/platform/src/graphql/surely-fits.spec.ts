import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
  validateSync,
} from 'class-validator';
import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { surelyFits } from './surely-fits.js';

class Place {
  @MinLength(1)
  @MaxLength(3)
  name: string;
}

class Addressed {
  @IsUUID('loose')
  id: string;
}

class Letter extends Addressed {
  @Min(1, { each: true })
  @Max(9, { each: true })
  @ArrayMaxSize(3)
  pages: number[];

  @Type(() => Place)
  @ValidateNested({ each: true })
  places: Place[];

  @Type(() => Place)
  @IsOptional()
  @ValidateNested()
  home: Place | null;

  @ValidateIf(({ pages }: Letter) => pages.length > 1)
  @IsIn(['A', 'B'])
  kind: string;
}

const place = fc.record({ name: fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.constant(null)) });
const letter = fc.record(
  {
    id: fc.oneof(fc.uuid(), fc.string()),
    pages: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 4 }),
    places: fc.oneof(fc.array(fc.oneof(place, fc.constant(null), fc.array(place))), place, fc.string()),
    home: fc.oneof(fc.constant(null), place, fc.string()),
    kind: fc.constantFrom('A', 'B', 'C', null, 1),
  },
  { requiredKeys: ['pages'] },
);
const good = fc.record({
  id: fc.uuid(),
  pages: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
  places: fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 3 }) })),
  home: fc.constant(null),
  kind: fc.constant('A'),
});

function errorsOf(input: object): number {
  return validateSync(input, { forbidUnknownValues: false, stopAtFirstError: true }).length;
}

describe('An input that surely fits', () => {
  it('breaks no rule of its class, whatever it holds', () => {
    fc.assert(
      fc.property(letter, plain => {
        const input = plainToInstance(Letter, plain);
        return !surelyFits(input) || errorsOf(input) === 0;
      }),
      { numRuns: 2_000 },
    );
  });

  it('is every one that has nothing wrong with it', () => {
    fc.assert(
      fc.property(good, plain => {
        const input = plainToInstance(Letter, plain);
        return surelyFits(input) && errorsOf(input) === 0;
      }),
    );
  });

  it.each([
    ['a rule of the class that it extends', { id: 'none' }],
    ['one of a list', { pages: [1, 10] }],
    ['too many of them', { pages: [1, 1, 1, 1] }],
    ['something nested', { places: [{ name: 'four' }] }],
    ['nothing where something is nested', { places: [null] }],
    ['what only matters sometimes', { pages: [1, 2], kind: 'C' }],
  ])('is none with a fault in %s', (_fault, wrong) => {
    const plain = {
      id: 'c0ffee00-0000-4000-8000-000000000000',
      pages: [1],
      places: [],
      home: null,
      kind: 'A',
    };
    expect(surelyFits(plainToInstance(Letter, plain))).toBe(true);
    expect(surelyFits(plainToInstance(Letter, { ...plain, ...wrong }))).toBe(false);
  });
});
