import { Language } from '@sifang/identity/domain';
import { NoticeKind, type Notice } from '../../domain/notice/notice.js';
import { whenInEnglish, whenInWords } from '../../domain/notice/when.js';

interface LetterWords {
  readonly subject: (notice: Notice) => string;
  /** One line, as a phone shows it. */
  readonly shortly: (notice: Notice) => string;
  /** Line by line. */
  readonly atLength: (notice: Notice) => readonly string[];
}

const CALLED = { INVITATION: '会议通知', CHANGE: '会议变更通知', CANCELLATION: '会议取消通知' };
const CALLED_IN_ENGLISH = {
  INVITATION: 'Notice of a meeting',
  CHANGE: 'Meeting changed',
  CANCELLATION: 'Meeting cancelled',
};

/** What people wrote themselves, such as the title, stays as they wrote it. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  ZH: {
    subject: ({ kind, content }) => `${CALLED[kind]}：${content.title}`,
    shortly: ({ kind, content: { title, startsAt, venue, reason } }) =>
      kind === NoticeKind.CANCELLATION
        ? `会议取消：原定${whenInWords(startsAt)}的“${title}”不再召开。原因：${reason}`
        : `${CALLED[kind]}：${title}，${whenInWords(startsAt)}，${venue}。`,
    atLength: ({ kind, content, urgentReason, version }) => {
      const { title, startsAt, venue, chairName, agenda, communityName, estateName, reason } = content;
      const cancelled = kind === NoticeKind.CANCELLATION;
      return [
        `${CALLED[kind]}（第 ${version} 版）`,
        cancelled ? `原定召开的“${title}”取消。` : `现通知召开“${title}”。`,
        ...(reason ? [`原因：${reason}`] : []),
        ...(urgentReason ? [`紧急通知事由：${urgentReason}`] : []),
        ...['', `时间：${whenInWords(startsAt)}`, `地点：${venue}`, `主持人：${chairName}`],
        ...(cancelled ? [] : ['议程：', ...numbered(agenda)]),
        ...['', `${estateName} · ${communityName}`],
      ];
    },
  },
  EN: {
    subject: ({ kind, content }) => `${CALLED_IN_ENGLISH[kind]}: ${content.title}`,
    shortly: ({ kind, content: { title, startsAt, venue, reason } }) =>
      kind === NoticeKind.CANCELLATION
        ? `Meeting cancelled: “${title}” of ${whenInEnglish(startsAt)} will not be held. Reason: ${reason}`
        : `${CALLED_IN_ENGLISH[kind]}: ${title}, ${whenInEnglish(startsAt)}, ${venue}.`,
    atLength: ({ kind, content, urgentReason, version }) => {
      const { title, startsAt, venue, chairName, agenda, communityName, estateName, reason } = content;
      const cancelled = kind === NoticeKind.CANCELLATION;
      return [
        `${CALLED_IN_ENGLISH[kind]} (version ${version})`,
        cancelled ? `“${title}” will not be held.` : `You are invited to “${title}”.`,
        ...(reason ? [`Reason: ${reason}`] : []),
        ...(urgentReason ? [`Why at short notice: ${urgentReason}`] : []),
        ...['', `Time: ${whenInEnglish(startsAt)}`, `Place: ${venue}`, `Chair: ${chairName}`],
        ...(cancelled ? [] : ['Agenda:', ...numbered(agenda)]),
        ...['', `${estateName} · ${communityName}`],
      ];
    },
  },
};

const numbered = (agenda: readonly string[]): string[] => agenda.map((item, at) => `${at + 1}. ${item}`);
