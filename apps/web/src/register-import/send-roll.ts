import { sendFile } from '../files/send-file';
import { officeHeader } from '../me/offices/chosen-office';
import type { Refusal } from '../refusals/refusal';

/** The same limit as at the door; nobody should wait for a refusal that is certain. */
const MOST_BYTES = 60e6;
const TOO_LARGE: Refusal = { code: 'ROLL_FILE_TOO_LARGE', sentence: '', field: undefined };

/** @param progress in per cent */
export async function sendRoll(
  estateId: string,
  file: File,
  progress: (percent: number) => void,
): Promise<{ readonly id: string } | Refusal> {
  if (file.size > MOST_BYTES) return TOO_LARGE;
  const address = `/imports?estateId=${estateId}&name=${encodeURIComponent(file.name)}`;
  return sendFile(address, file, progress, officeHeader());
}
