import { notice, noticeRefusals } from './notice';

export const enNotice = { notice, refusals: noticeRefusals };
