import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { answer } from '../processes/answer.js';
import type { Listed } from './list.js';
import { stockMeetings, StockMeetingsResolver } from './stock-meetings.resolver.js';

// As the generator and the documentation set it up: Nest on Express with Apollo, and nothing changed.

@Module({
  imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true })],
  providers: [StockMeetingsResolver],
})
class StockModule {}

answer({
  open: async (rows: readonly Listed[]) => {
    stockMeetings.rows = rows;
    const app = await NestFactory.create(StockModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    return (app.getHttpServer().address() as AddressInfo).port;
  },
  'answer from memory': (rows: readonly Listed[]) => {
    stockMeetings.rows = rows;
  },
});
