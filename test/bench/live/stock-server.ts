import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { answer } from '../processes/answer.js';
import { onSchedule } from './on-schedule.js';
import { publish, StockMeetingResolver } from './stock-meeting.resolver.js';
import { viewWithSeq, type Views } from './views.js';
import type { Window } from './watch.js';

// As the documentation sets it up: Nest on Express with Apollo, graphql-ws, one PubSub, every listener executed for itself.

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      subscriptions: { 'graphql-ws': true },
    }),
  ],
  providers: [StockMeetingResolver],
})
class StockModule {}

let views: Views = {};
let seq = 1;

answer({
  open: async (given: Views) => {
    views = given;
    const app = await NestFactory.create(StockModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    return (app.getHttpServer().address() as AddressInfo).port;
  },
  seq: () => seq,
  publish: (window: Window) =>
    onSchedule(window, next => {
      seq = next;
      for (const [audience, message] of Object.entries(views)) publish(audience, viewWithSeq(message, seq));
    }),
});
