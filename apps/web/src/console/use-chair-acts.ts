import { useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import * as documents from '../graphql/generated';
import type { Meeting } from '../live/meeting';
import { atField } from '../refusals/at-field';
import { type Refusal, refusalOf } from '../refusals/refusal';

/** Everything the chair can do to the meeting. What an act changed comes back by the live link, not by its answer. */
export function useChairActs(meeting: Meeting, live: boolean) {
  const client = useClient();
  const meetingId = meeting.id;
  // Another console may have moved the meeting on: then this one is told so, and does not do it over again.
  const seen = { meetingId, expectedSeq: meeting.seq };
  const [sending, setSending] = useState(false);
  const [expected, setExpected] = useState(0);
  const [refused, setRefused] = useState<{ act: unknown; refusal: Refusal }>();

  /** True when the server did it. */
  async function act<V extends object>(
    document: TypedDocumentNode<unknown, V>,
    variables: V,
  ): Promise<boolean> {
    setSending(true);
    setRefused(undefined);
    const { data, error } = await client.mutation(document, variables);
    setExpected(changed(data));
    if (error) setRefused({ act: document, refusal: refusalOf(error) });
    setSending(false);
    return !error;
  }

  return {
    // Until the view shows what was just done, a second press would only meet a refusal.
    busy: sending || (live && meeting.seq < expected),
    /** What the last act met, unless a form shows it at one of its fields. */
    refusal: refused && !atFormField(refused) ? refused.refusal : undefined,
    motionRefusal: refused?.act === documents.PutMotionDocument ? refused.refusal : undefined,
    resolutionRefusal: refused?.act === documents.AdoptResolutionDocument ? refused.refusal : undefined,
    insertRefusal: refused?.act === documents.InsertAgendaItemDocument ? refused.refusal : undefined,
    amendmentRefusal: refused?.act === documents.MoveAmendmentDocument ? refused.refusal : undefined,
    openMeeting: () => act(documents.OpenMeetingDocument, { meetingId }),
    openItem: (itemId: string) => act(documents.OpenAgendaItemDocument, { input: { ...seen, itemId } }),
    closeItem: (itemId: string) => act(documents.CloseAgendaItemDocument, { input: { ...seen, itemId } }),
    reopenItem: (itemId: string) => act(documents.ReopenAgendaItemDocument, { input: { ...seen, itemId } }),
    moveItem: (itemId: string, beforeId: string | null) =>
      act(documents.MoveAgendaItemDocument, { input: { ...seen, itemId, beforeId } }),
    insertItem: (input: Omit<documents.InsertAgendaItemInput, 'meetingId' | 'expectedSeq'>) =>
      act(documents.InsertAgendaItemDocument, { input: { ...seen, ...input } }),
    dropItem: (as: 'postpone' | 'withdraw', itemId: string, because: string) =>
      act(as === 'postpone' ? documents.PostponeAgendaItemDocument : documents.WithdrawAgendaItemDocument, {
        input: { ...seen, itemId, because },
      }),
    takeCarriedOver: () => act(documents.TakeCarriedOverDocument, seen),
    giveFloor: (requestId: string, minutes: number) =>
      act(documents.GiveFloorDocument, { input: { meetingId, requestId, minutes } }),
    extendSpeech: () => act(documents.ExtendSpeechDocument, { input: { meetingId, minutes: 1 } }),
    endSpeech: () => act(documents.EndSpeechDocument, seen),
    putMotion: (motion: Omit<documents.PutMotionInput, 'meetingId' | 'expectedSeq'>) =>
      act(documents.PutMotionDocument, { input: { ...seen, ...motion } }),
    moveMotion: (id: string, text: string) =>
      act(documents.MoveMotionDocument, { input: { ...seen, id, text } }),
    moveAmendment: (amendment: Omit<documents.MoveAmendmentInput, 'meetingId' | 'expectedSeq'>) =>
      act(documents.MoveAmendmentDocument, { input: { ...seen, ...amendment } }),
    putMoved: (motionId: string, secret: boolean) =>
      act(documents.PutMovedMotionDocument, { input: { ...seen, motionId, secret } }),
    withdrawMotion: (motionId: string) =>
      act(documents.WithdrawMotionDocument, { input: { ...seen, motionId } }),
    announce: (motionId: string) => act(documents.AnnounceResultDocument, { input: { ...seen, motionId } }),
    adopt: (resolution: Omit<documents.AdoptResolutionInput, 'meetingId'>) =>
      act(documents.AdoptResolutionDocument, { input: { ...resolution, meetingId } }),
    admitGuests: (admitted: boolean) =>
      act(documents.AdmitGuestsDocument, { input: { meetingId, admitted } }),
    beginRecess: (until: string) => act(documents.BeginRecessDocument, { input: { ...seen, until } }),
    endRecess: () => act(documents.EndRecessDocument, seen),
    undo: (seq: number) => act(documents.UndoLastActDocument, { input: { meetingId, seq } }),
    handOver: (seatId: string) => act(documents.HandOverChairDocument, { input: { ...seen, seatId } }),
    takeChair: () => act(documents.TakeChairDocument, { meetingId }),
    adjourn: () => act(documents.AdjournMeetingDocument, seen),
  };
}

export type ChairActs = ReturnType<typeof useChairActs>;

const FORM_FIELDS = new Map<unknown, readonly string[]>([
  [documents.PutMotionDocument, ['text', 'secret']],
  [documents.InsertAgendaItemDocument, ['item.title', 'because']],
  [documents.MoveAmendmentDocument, ['text', 'passage']],
  [
    documents.AdoptResolutionDocument,
    [
      ...['text', 'addresseeId', 'supportingIds', 'dueOn', 'term.days'],
      ...['moneyFen', 'quantity.milli', 'quantity.unit'],
    ],
  ],
]);

function atFormField({ act, refusal }: { act: unknown; refusal: Refusal }): boolean {
  return (FORM_FIELDS.get(act) ?? []).some(field => atField(refusal, field));
}

/** The sequence number that the act's answer gave, 0 when it gave none. */
function changed(data: unknown): number {
  const [change] = Object.values((data ?? {}) as Record<string, { seq?: number }>);
  return change?.seq ?? 0;
}
