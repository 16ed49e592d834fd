import type { IncomingMessage, Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { RIGHTS_TOPIC, type RequestContext } from '@sifang/identity';
import { MinutesPapers } from '@sifang/minutes';
import {
  Acts,
  errorPresenter,
  inputValidation,
  isOwnOrigin,
  KnownQuestions,
  limitRules,
  LiveHub,
  MAX_BODY,
  openGraphqlSocket,
  Papers,
  requestIdFrom,
  Watchers,
  type PlatformOptions,
} from '@sifang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import { answerKnown } from './http/answer-known.js';
import { secureHeaders } from './http/content-security.js';
import { listen } from './http/listen.js';
import { logActs } from './http/log-acts.js';
import { Metrics } from './http/metrics.js';
import { serveMinutesPapers } from './http/minutes-papers.js';
import { servePapers } from './http/papers.js';
import { plainError, plainErrorOf } from './http/plain-error.js';
import { leaveRawBodies } from './http/raw-bodies.js';
import { RequestContexts } from './http/request-contexts.js';
import { traceRequests } from './http/trace-requests.js';
import { watchRequests } from './http/watch-requests.js';
import { serveWebApp } from './http/web-app.js';

export interface Api {
  readonly app: NestFastifyApplication;
  /** Where it is open, such as http://127.0.0.1:3000. */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the doors: GraphQL over HTTP and WebSocket, health, metrics and the web app, on one port. */
export async function openApi(platform: PlatformOptions): Promise<Api> {
  const { config, log } = platform;
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY,
    forceCloseConnections: true,
    genReqId: ({ headers }: IncomingMessage) => requestIdFrom(headers['x-request-id']),
    // Addresses that cannot be decoded never reach a route.
    frameworkErrors: ({ message }: Error, _request: FastifyRequest, reply: FastifyReply) =>
      void reply.status(400).send(plainErrorOf(400, message)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(platform), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.useGlobalPipes(inputValidation());

  const fastify = adapter.getInstance();
  watchRequests(fastify, log, app.get(Metrics).tellOfRequest);
  logActs(app.get(Acts), log);
  if (config.tracesUrl) traceRequests(fastify);
  secureHeaders(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isOwnOrigin(request.raw, config.allowedOrigins)) return done();
    void reply.status(403).send(plainError('ORIGIN_NOT_ALLOWED', 'Pages of this origin may not ask here.'));
  });
  const contexts = app.get(RequestContexts, { strict: false });
  const present = errorPresenter(log);
  await servePapers(fastify, {
    papers: app.get(Papers),
    acts: app.get(Acts),
    ...{ contexts, present },
  });
  await serveMinutesPapers(fastify, {
    papers: app.get(MinutesPapers, { strict: false }),
    ...{ contexts, present },
  });
  answerKnown(fastify, app.get(KnownQuestions, { strict: false }), contexts, present);
  leaveRawBodies(fastify);
  await serveWebApp(fastify);
  await app.init();

  const socket = openGraphqlSocket(app.getHttpServer() as Server, {
    schema: app.get(GraphQLSchemaHost).schema,
    rules: limitRules(config.introspection),
    allowedOrigins: config.allowedOrigins,
    trustedProxies: config.trustedProxies,
    log,
    present,
    hub: app.get(LiveHub),
    contextFor: contexts.overSocket,
    rights: {
      changes: new Watchers(platform.feed, RIGHTS_TOPIC),
      keyOf: context => (context as RequestContext).actor?.personId ?? null,
    },
  });
  await platform.feed.start();

  return {
    app,
    url: await listen(fastify, config),
    close: async () => {
      await socket.close();
      await app.close();
    },
  };
}
