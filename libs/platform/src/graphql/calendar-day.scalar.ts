import { isCalendarDay } from '@sifang/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export const CalendarDayScalar = new GraphQLScalarType({
  name: 'CalendarDay',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: value => String(value),
  parseValue: read,
  parseLiteral: node => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): string {
  const text = String(value);
  if (isCalendarDay(text)) return text;
  throw new GraphQLError(`"${text.slice(0, 20)}" is not a day; write YYYY-MM-DD.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
