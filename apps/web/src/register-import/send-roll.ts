import { officeHeader } from '../me/offices/chosen-office';
import { NO_ANSWER, type Refusal, refusalFrom } from '../refusals/refusal';

/** The same limit as at the door; nobody should wait for a refusal that is certain. */
const MOST_BYTES = 60e6;

export const TOO_LARGE: Refusal = { code: 'ROLL_FILE_TOO_LARGE', sentence: '', field: undefined };

export type Sent = { readonly id: string } | { readonly refusal: Refusal };

/**
 * Sends a file; `fetch` cannot tell how far it is.
 * @param progress from 0 to 1
 */
export function sendRoll(estateId: string, file: File, progress: (share: number) => void): Promise<Sent> {
  if (file.size > MOST_BYTES) return Promise.resolve({ refusal: TOO_LARGE });
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?estateId=${estateId}&name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(officeHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onload = () => resolve(read(request.responseText));
    request.onerror = () => resolve({ refusal: { code: NO_ANSWER, sentence: '', field: undefined } });
    request.send(file);
  });
}

function read(answer: string): Sent {
  try {
    const { id, errors } = JSON.parse(answer) as { id?: string; errors?: { message: string }[] };
    if (id) return { id };
    if (errors?.[0]) return { refusal: refusalFrom(errors[0]) };
  } catch {
    // Something between here and the server answered with a page of its own.
  }
  return { refusal: { code: 'INTERNAL', sentence: '', field: undefined } };
}
