import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { answer } from '../processes/answer.js';
import { openStock } from './stock-ballot.js';
import { stock, StockBallotResolver } from './stock-ballot.resolver.js';

// As the generator and the documentation set it up: Nest on Express with Apollo, and a save in a transaction.

@Module({
  imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true })],
  providers: [StockBallotResolver],
})
class StockModule {}

answer({
  open: async (databaseUrl: string) => {
    stock.source = await openStock(databaseUrl, 16);
    const app = await NestFactory.create(StockModule, { logger: false });
    await app.listen(0, '127.0.0.1');
    return (app.getHttpServer().address() as AddressInfo).port;
  },
});
