import type { Translation } from '../zh';
import type { zhAccount } from '../zh/account-words';
import { account } from './account';
import { accountRefusals } from './account-refusals';

export const enAccount: Translation<typeof zhAccount> = { ...account, refusals: accountRefusals };
