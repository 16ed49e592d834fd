import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Over HTTP there is nothing to subscribe to; left alone, Apollo would run into an error of its own. */
export const subscriptionsBySocket: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return;
      const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
      throw new GraphQLError('Subscriptions are answered over WebSocket alone.', { extensions });
    },
  }),
};
