import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import {
  compiledQueries,
  DateTimeScalar,
  type KnownQuestions,
  limitRules,
  MAX_TOKENS,
  type Config,
  type PresentError,
  withPlainFields,
} from '@sifang/platform';
import { askedOperations } from './http/asked-operations.js';
import type { RequestContexts } from './http/request-contexts.js';
import { subscriptionsBySocket } from './subscriptions-by-socket.js';

/** What it decides on it asks the database anew, so that it may also go by what is remembered of who asks. */
const HOT = ['castBallot'];

/** GraphQL over HTTP. The socket has the same rules and the same errors, see `openGraphqlSocket`. */
export function graphqlOptions(
  config: Config,
  present: PresentError,
  contexts: RequestContexts,
  known: KnownQuestions,
): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withPlainFields,
    buildSchemaOptions: { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] },
    introspection: config.introspection,
    validationRules: limitRules(config.introspection),
    parseOptions: { maxTokens: MAX_TOKENS },
    context: contexts.overHttp,
    formatError: (_formatted, error) => present(error),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    playground: false,
    stopOnTerminationSignals: false,
    // Cache control alone costs more than the resolvers of a list; nothing here is cached by hints.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      askedOperations,
      subscriptionsBySocket,
      compiledQueries(present, known, HOT),
    ],
  };
}
