import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { IdentityModule } from '@sifang/identity';
import {
  CONFIG,
  errorPresenter,
  KnownQuestions,
  LOG,
  PlatformModule,
  type PlatformOptions,
} from '@sifang/platform';
import { contexts } from '../../foundation/src/contexts.js';
import { graphqlOptions } from './graphql-options.js';
import { CalendarController } from './http/calendar.controller.js';
import { ErrorsFilter } from './http/errors.filter.js';
import { HealthController } from './http/health.controller.js';
import { Metrics } from './http/metrics.js';
import { OidcClient } from './http/oidc/oidc-client.js';
import { OidcController } from './http/oidc/oidc.controller.js';
import { OidcErrands } from './http/oidc/oidc-errands.js';
import { ImportsController } from './http/imports.controller.js';
import { RequestContexts } from './http/request-contexts.js';
import { RatingWorkbooksController } from './http/rating-workbooks.controller.js';
import { SignInSheetsController } from './http/sign-in-sheets.controller.js';
import { VoteBundlesController } from './http/vote-bundles.controller.js';
import { VotePapersController } from './http/vote-papers.controller.js';
import { CommitteePapersController } from './http/committee-papers.controller.js';
import { ElectionPapersController } from './http/election-papers.controller.js';
import { VoteResultsController } from './http/vote-results.controller.js';

@Module({
  imports: [IdentityModule],
  providers: [RequestContexts, KnownQuestions],
  exports: [RequestContexts, KnownQuestions],
})
class RequestContextsModule {}

@Module({})
export class ApiModule {
  static forRoot(platform: PlatformOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(platform),
        ...contexts,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [RequestContextsModule],
          inject: [CONFIG, LOG, RequestContexts, KnownQuestions],
          useFactory: (config, log, requests, known) =>
            graphqlOptions(config, errorPresenter(log), requests, known),
        }),
        RequestContextsModule,
      ],
      controllers: [
        HealthController,
        CalendarController,
        ImportsController,
        OidcController,
        SignInSheetsController,
        RatingWorkbooksController,
        VoteBundlesController,
        VotePapersController,
        CommitteePapersController,
        ElectionPapersController,
        VoteResultsController,
      ],
      providers: [Metrics, OidcClient, OidcErrands, { provide: APP_FILTER, useClass: ErrorsFilter }],
    };
  }
}
