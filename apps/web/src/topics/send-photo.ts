import { sendFile } from '../files/send-file';
import type { Refusal } from '../refusals/refusal';

export interface SentPhoto {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/** @param progress in per cent */
export function sendPhoto(file: File, progress: (percent: number) => void): Promise<SentPhoto | Refusal> {
  return sendFile(`/files/papers?name=${encodeURIComponent(file.name)}`, file, progress);
}
