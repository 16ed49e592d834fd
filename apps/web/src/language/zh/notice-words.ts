import { notice, noticeRefusals } from './notice';

export const zhNotice = { notice, refusals: noticeRefusals };
