import { Refusal } from '@sifang/kernel';
import { buildSchema, executeSync, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { errorPresenter } from './present-error.js';

const schema = buildSchema(`
  type Query { meetings(first: Int! = 5, filter: Filter): Int }
  input Filter { title: String!, seats: [Seat!] = [] }
  input Seat { party: Party! }
  enum Party { RESIDENTS }`);

describe('an error, as it is shown outside', () => {
  let logged: string[];
  let present: ReturnType<typeof errorPresenter>;
  beforeEach(() => {
    logged = [];
    present = errorPresenter(pino({}, { write: line => logged.push(line) }));
  });

  it.each([
    ['as it was thrown', (refusal: Error) => refusal],
    ['in the wrapping of graphql-js', wrapped],
    ['in that of Apollo around it', (refusal: Error) => wrapped(wrapped(refusal))],
  ])('is a refusal %s, with code and field', (_how, wrap) => {
    const shown = present(wrap(new Refusal('TEXT_EMPTY', 'Please write something.', 'agenda.0.title')));
    expect(shown).toMatchObject({
      message: 'Please write something.',
      extensions: { code: 'TEXT_EMPTY', field: 'agenda.0.title' },
    });
    expect(logged).toEqual([]);
  });

  it('is a refusal where Postgres was given a text with a zero byte', () => {
    const invalid = Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), {
      code: '22021',
    });
    expect(present(wrapped(invalid))).toMatchObject({ extensions: { code: 'TEXT_UNREADABLE' } });
    expect(logged).toEqual([]);
  });

  it.each([
    ['as it was thrown', (bug: Error) => bug],
    ['in a wrapping', wrapped],
    ['with the code of another program', (bug: Error) => Object.assign(bug, { code: 'BAD_USER_INPUT' })],
  ])('hides a bug %s behind a number, under which the log has it', (_how, wrap) => {
    const shown = present(wrap(new Error('select * from person failed at /srv/app.ts')));
    expect(shown.extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(JSON.stringify(shown)).not.toMatch(/select|person|srv/);
    expect(logged.map(line => JSON.parse(line))).toEqual([
      expect.objectContaining({
        errorId: shown.extensions!['id'],
        err: expect.objectContaining({ message: 'select * from person failed at /srv/app.ts' }),
      }),
    ]);
  });

  it.each(['a word', null, undefined, 7])('hides also %j, which should not have been thrown', thrown => {
    expect(present(thrown).extensions).toMatchObject({ code: 'INTERNAL' });
  });

  it('hides an answer of ours that does not fit the schema', () => {
    const [error] = executeSync({
      schema,
      document: parse('{ meetings }'),
      rootValue: { meetings: 'five' },
    }).errors!;
    expect(present(error).extensions).toMatchObject({ code: 'INTERNAL' });
    expect(logged).toHaveLength(1);
  });

  it.each([
    [{ first: 'five' }, 'first', /^Int cannot represent/],
    [{ filter: {} }, 'title', /^Field "title" of required type/],
    [{ filter: { title: 5 } }, 'title', /^String cannot represent/],
    [{ filter: { title: '', titel: '' } }, 'titel', /is not defined by type "Filter"\.$/],
    [{ filter: { title: '', seats: [{ party: 'RESIDENTS' }, {}] } }, 'seats.1.party', /^Field "party"/],
    [
      { filter: { title: '', seats: [{ party: 'FIFTH' }] } },
      'seats.0.party',
      /^Value "FIFTH" does not exist/,
    ],
    [{ filter: { title: { a: ' at "x.y"; ' } } }, 'title', /^String cannot represent/],
    [{ first: null }, 'first', /must not be null/],
  ])('names the field at fault in %j', (variables, field, message) => {
    const asked = 'query ($first: Int, $filter: Filter) { meetings(first: $first, filter: $filter) }';
    const [error] = answer(schema, asked, variables);
    const shown = present(error);
    expect(shown.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(shown.message).toMatch(message);
    expect(logged).toEqual([]);
  });

  it('takes the errors of compiled plans, which come without extensions', () => {
    const bare = new GraphQLError('Argument "first" of non-null type "Int!" must not be null.');
    const error = Object.assign(bare, { extensions: undefined, path: ['meetings'] });
    expect(present(error).extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  it('does not help to guess names', () => {
    const [error] = validate(schema, parse('{ meeting }'));
    expect(error!.message).toContain('Did you mean');
    expect(present(error)).toMatchObject({
      message: 'Cannot query field "meeting" on type "Query".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('lets a code of ours through the wrappings of others', () => {
    const deep = new GraphQLError('Too deep.', { extensions: { code: 'QUERY_TOO_DEEP' } });
    const outer = new GraphQLError('Too deep.', {
      originalError: deep,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(present(outer).extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
  });
});

function wrapped(originalError: Error): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, path: ['meetings'] });
}

function answer(of: GraphQLSchema, asked: string, variableValues: object): readonly GraphQLError[] {
  return executeSync({ schema: of, document: parse(asked), variableValues: { ...variableValues } }).errors!;
}
