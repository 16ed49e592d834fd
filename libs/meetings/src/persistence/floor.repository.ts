import type { Tx } from '@sifang/platform';
import { In, MoreThanOrEqual } from 'typeorm';
import { SpeechState, type Speech } from '../domain/floor.js';
import { SpeechTable } from './speech.table.js';

/** Who speaks and who waits, first come first. */
export async function speakersOf(tx: Tx, meetingId: string): Promise<Speech[]> {
  return tx.find(SpeechTable, {
    where: { meetingId, state: In([SpeechState.WAITING, SpeechState.SPEAKING]) },
    order: { requestedAt: 'ASC', id: 'ASC' },
  });
}

export async function insertSpeech(tx: Tx, meetingId: string, speech: Speech): Promise<void> {
  await tx.insert(SpeechTable, { ...speech, meetingId });
}

/** Of seats that have spoken, or speak, since then. */
export async function speakersSince(tx: Tx, meetingId: string, since: Date): Promise<string[]> {
  const rows = await tx.find(SpeechTable, { where: { meetingId, startedAt: MoreThanOrEqual(since) } });
  return rows.map(({ seatId }) => seatId);
}

type SavedSpeech = Pick<Speech, 'id' | 'state' | 'startedAt' | 'endsAt' | 'endedAt'>;

/** In the order given: who finishes before who begins, for only one may speak. */
export async function saveSpeeches(tx: Tx, speeches: readonly SavedSpeech[]): Promise<void> {
  for (const { id, state, startedAt, endsAt, endedAt } of speeches)
    await tx.update(SpeechTable, id, { state, startedAt, endsAt, endedAt });
}
