import { Client, fetchExchange, mapExchange } from 'urql';
import { dropOffice, officeHeader } from '../me/offices/chosen-office';
import { hearClock } from '../live/server-clock';
import { refusalOf } from '../refusals/refusal';
import { goToSignIn } from '../sign-in/go-to-sign-in';

/**
 * Queries and mutations over HTTP. No cache on purpose: what changes comes by the live link, and a cached
 * query would tempt every phone to ask again after every message.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'network-only',
  exchanges: [
    mapExchange({
      onError: (error, { context }) => {
        const { code } = refusalOf(error);
        if (code === 'NOT_SIGNED_IN' && !context['quiet']) goToSignIn();
        if (code === 'OFFICE_NOT_HELD') dropOffice();
      },
    }),
    fetchExchange,
  ],
  fetchOptions: () => ({ credentials: 'same-origin', headers: officeHeader() }),
  fetch: async (input, init) => {
    const response = await fetch(input, init);
    hearClock(response.headers.get('date'));
    return response;
  },
});
