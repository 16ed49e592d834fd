import { isCalendarDay } from '@sifang/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const FORM = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** In place of the library's own, which takes 30 February for 2 March, and anything else for a date that is none. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description:
    'A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format.',
  serialize: value => (value as Date).toISOString(),
  parseValue: read,
  parseLiteral: node => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): Date {
  const text = String(value);
  const day = FORM.exec(text)?.[1];
  const at = new Date(text);
  if (day !== undefined && isCalendarDay(day) && !Number.isNaN(at.getTime())) return at;
  throw new GraphQLError(`"${text.slice(0, 30)}" is not a time; write it like 2019-12-03T09:54:33Z.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
