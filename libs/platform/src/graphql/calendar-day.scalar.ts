import { asCalendarDay, Refusal } from '@sifang/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export const CalendarDayScalar = new GraphQLScalarType({
  name: 'CalendarDay',
  description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.',
  serialize: value => String(value),
  parseValue: read,
  parseLiteral: node => read(node.kind === Kind.STRING ? node.value : null),
});

function read(value: unknown): string {
  try {
    return asCalendarDay(String(value));
  } catch (error) {
    const { message } = error as Refusal;
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
