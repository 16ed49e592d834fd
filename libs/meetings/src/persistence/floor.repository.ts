import type { Tx } from '@sifang/platform';
import { In } from 'typeorm';
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

/** In the order given: who finishes before who begins, for only one may speak. */
export async function saveSpeeches(tx: Tx, speeches: readonly Speech[]): Promise<void> {
  for (const { id, state, startedAt, endsAt, endedAt } of speeches)
    await tx.update(SpeechTable, id, { state, startedAt, endsAt, endedAt });
}
