import { accountRefusals } from './account-refusals';
import { account } from './account';

/** What is read at the door and about one's own sign-ins; nobody in a meeting fetches it. */
export const zhAccount = { ...account, refusals: accountRefusals };
