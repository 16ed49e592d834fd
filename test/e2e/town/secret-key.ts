/** The same for every town of a test, so that one can read what another sealed. */
export const SECRET_KEY = 'the secret key of the towns in tests';
