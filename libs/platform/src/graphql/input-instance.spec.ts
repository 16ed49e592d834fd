import 'reflect-metadata';
import { Exclude, plainToInstance, Transform, Type } from 'class-transformer';
import fc from 'fast-check';
import { inputInstance } from './input-instance.js';

class Place {
  @Transform(({ value }) => String(value).trim())
  name: string;
}

class Addressed {
  @Transform(({ value }) => String(value).toLowerCase())
  id: string;
}

class Letter extends Addressed {
  @Type(() => Place)
  places: Place[];

  @Type(() => Place)
  home: Place | null = null;

  @Transform(({ value, obj }) => [value, (obj as Letter).id])
  pages: number[];

  at: Date;
  kind: string | null = 'A';
}

class WithSecret {
  @Exclude()
  secret: string;
  open: string;
}

class WithMethod {
  name: string;
  greet(): string {
    return this.name;
  }
}

const place = fc.record({ name: fc.oneof(fc.string(), fc.integer(), fc.constant(null)) });
/** As GraphQL hands values over: lists, objects without a prototype, dates, and nothing where nothing was said. */
const sent = fc
  .record(
    {
      id: fc.oneof(fc.uuid(), fc.string(), fc.constant(null)),
      places: fc.oneof(fc.array(fc.oneof(place, fc.constant(null))), fc.constant(null)),
      home: fc.oneof(place, fc.constant(null)),
      pages: fc.array(fc.integer()),
      at: fc.date({ noInvalidDate: true }),
      kind: fc.constantFrom('A', 'B', null),
    },
    { requiredKeys: [] },
  )
  .map(({ ...fields }) => Object.assign(Object.create(null) as object, fields));

describe('an input', () => {
  it('is made as class-transformer makes it', () => {
    fc.assert(
      fc.property(sent, value => {
        const input = inputInstance(Letter, value);
        expect(input).toBeInstanceOf(Letter);
        expect(input).toEqual(plainToInstance(Letter, value));
        for (const one of input.places ?? []) expect(one === null || one instanceof Place).toBe(true);
      }),
    );
  });

  it('is left to class-transformer where its class says more than that', () => {
    expect(inputInstance(WithSecret, { secret: 'x', open: 'y' })).toEqual({ open: 'y' });
    const met = inputInstance(WithMethod, { name: '刘桂兰', greet: 'no' });
    expect(met.greet()).toBe('刘桂兰');
  });
});
