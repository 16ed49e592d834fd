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
    openMeeting: () => act(documents.OpenMeetingDocument, { meetingId }),
    openItem: (itemId: string) => act(documents.OpenAgendaItemDocument, { input: { meetingId, itemId } }),
    closeItem: (itemId: string) => act(documents.CloseAgendaItemDocument, { input: { meetingId, itemId } }),
    giveFloor: (requestId: string, minutes: number) =>
      act(documents.GiveFloorDocument, { input: { meetingId, requestId, minutes } }),
    extendSpeech: () => act(documents.ExtendSpeechDocument, { input: { meetingId, minutes: 1 } }),
    endSpeech: () => act(documents.EndSpeechDocument, { meetingId }),
    putMotion: (id: string, text: string) =>
      act(documents.PutMotionDocument, { input: { id, meetingId, text } }),
    announce: (motionId: string) => act(documents.AnnounceResultDocument, { input: { meetingId, motionId } }),
    adopt: (resolution: Omit<documents.AdoptResolutionInput, 'meetingId'>) =>
      act(documents.AdoptResolutionDocument, { input: { ...resolution, meetingId } }),
    admitGuests: (admitted: boolean) =>
      act(documents.AdmitGuestsDocument, { input: { meetingId, admitted } }),
    adjourn: () => act(documents.AdjournMeetingDocument, { meetingId }),
  };
}

export type ChairActs = ReturnType<typeof useChairActs>;

const FORM_FIELDS = new Map<unknown, readonly string[]>([
  [documents.PutMotionDocument, ['text']],
  [documents.AdoptResolutionDocument, ['text', 'addresseeId', 'dueOn']],
]);

function atFormField({ act, refusal }: { act: unknown; refusal: Refusal }): boolean {
  return (FORM_FIELDS.get(act) ?? []).some(field => atField(refusal, field));
}

/** The sequence number that the act's answer gave, 0 when it gave none. */
function changed(data: unknown): number {
  const [change] = Object.values((data ?? {}) as Record<string, { seq?: number }>);
  return change?.seq ?? 0;
}
