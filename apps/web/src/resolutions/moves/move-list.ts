import type { TypedDocumentNode } from 'urql';
import * as documents from '../../graphql/generated';
import type { ResolutionMove } from '../../graphql/generated';
import type { Draft } from './draft';

type DayField = 'doneBy' | 'until' | 'dueOn';
type TextField = 'how' | 'text' | 'reason' | 'finding' | 'comment';
type ChoiceField = 'kind' | 'decision' | 'result' | 'level' | 'satisfaction';

/** One act: what is asked for it, and what is sent. */
export interface MoveForm {
  readonly document: TypedDocumentNode<object, { input: never }>;
  readonly choice?: { readonly field: ChoiceField; readonly options: readonly string[] };
  readonly text: TextField;
  /** The server's name for it. */
  readonly textName: string;
  /** By which choice a day is asked for; null: always. Left out: never. */
  readonly day?: { readonly field: DayField; readonly name: string; readonly when: string | null };
  readonly newText?: string;
  readonly papers?: true;
  /** Which undertakings are done with it. */
  readonly undertakings?: true;
  /** What is promised with it. */
  readonly promises?: true;
  readonly input: (draft: Draft) => object;
}

const promisedIn = ({ promised }: Draft) => ({
  undertakings: promised.map(({ text, doneBy }) => ({ text: text.trim(), doneBy })),
});
const paperIds = ({ papers }: Draft): string[] => papers.map(({ id }) => id);

export const MOVE_FORMS: Readonly<Record<ResolutionMove, MoveForm>> = {
  ANSWER: {
    document: documents.AnswerResolutionDocument,
    ...{ text: 'how', textName: 'text', day: { field: 'doneBy', name: 'doneBy', when: null } },
    promises: true,
    input: draft => ({ text: draft.text, doneBy: draft.day, ...promisedIn(draft) }),
  },
  OBJECT: {
    document: documents.ObjectToResolutionDocument,
    choice: { field: 'kind', options: ['CHANGE', 'REFUSAL'] },
    ...{ text: 'reason', textName: 'reason', papers: true },
    input: draft => ({ kind: draft.choice, reason: draft.text, paperIds: paperIds(draft) }),
  },
  DECIDE_OBJECTION: {
    document: documents.DecideObjectionDocument,
    choice: { field: 'decision', options: ['INSIST', 'AMEND', 'WITHDRAW', 'NEXT_AGENDA'] },
    ...{ text: 'reason', textName: 'reason', newText: 'AMEND' },
    day: { field: 'dueOn', name: 'dueOn', when: 'AMEND' },
    input: ({ choice, text, newText, day }) => ({
      ...{ decision: choice, reason: text },
      text: choice === 'AMEND' && newText.trim() ? newText.trim() : null,
      dueOn: choice === 'AMEND' && day ? day : null,
    }),
  },
  REPORT: {
    document: documents.ReportProgressDocument,
    ...{ text: 'text', textName: 'text', papers: true, undertakings: true, promises: true },
    input: draft => ({
      id: draft.id,
      text: draft.text,
      paperIds: paperIds(draft),
      fulfilledIds: draft.fulfilledIds,
      ...promisedIn(draft),
    }),
  },
  ASK_TO_CLOSE: {
    document: documents.AskToCloseDocument,
    ...{ text: 'text', textName: 'text', papers: true },
    input: draft => ({ text: draft.text, paperIds: paperIds(draft) }),
  },
  CHECK: {
    document: documents.CheckResolutionDocument,
    choice: { field: 'result', options: ['passed', 'failed'] },
    ...{ text: 'finding', textName: 'finding', papers: true },
    day: { field: 'dueOn', name: 'dueOn', when: 'failed' },
    input: draft => ({
      ...{ passed: draft.choice === 'passed', finding: draft.text, paperIds: paperIds(draft) },
      dueOn: draft.choice === 'failed' && draft.day ? draft.day : null,
    }),
  },
  ASK_EXTENSION: {
    document: documents.AskExtensionDocument,
    ...{ text: 'reason', textName: 'reason', day: { field: 'until', name: 'until', when: null } },
    input: ({ text, day }) => ({ reason: text, until: day }),
  },
  DECIDE_EXTENSION: {
    document: documents.DecideExtensionDocument,
    choice: { field: 'result', options: ['granted', 'refused'] },
    ...{ text: 'reason', textName: 'reason', day: { field: 'until', name: 'until', when: 'granted' } },
    input: ({ choice, text, day }) => ({ reason: text, until: choice === 'granted' ? day : null }),
  },
  PAUSE: {
    document: documents.PauseResolutionDocument,
    ...{ text: 'reason', textName: 'reason' },
    input: ({ text }) => ({ reason: text }),
  },
  RESUME: {
    document: documents.ResumeResolutionDocument,
    ...{ text: 'reason', textName: 'reason' },
    input: ({ text }) => ({ reason: text }),
  },
  SUPERVISE: {
    document: documents.SuperviseResolutionDocument,
    choice: { field: 'level', options: ['1', '2', '3'] },
    ...{ text: 'text', textName: 'text' },
    input: ({ choice, text }) => ({ level: Number(choice), text }),
  },
  RATE: {
    document: documents.RateResolutionDocument,
    choice: { field: 'satisfaction', options: ['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED'] },
    ...{ text: 'comment', textName: 'comment' },
    input: ({ choice, text }) => ({ satisfaction: choice, comment: text }),
  },
};
