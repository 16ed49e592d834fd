import { NO_ANSWER, refusalFrom, type Refusal } from '../refusals/refusal';

const refusedWith = (code: string): Refusal => ({ code, sentence: '', field: undefined });

/**
 * Sends one file as it is; `fetch` would not tell how far it has come.
 * @param progress in per cent
 */
export function sendFile<Answer extends { readonly id: string }>(
  address: string,
  file: File,
  progress: (percent: number) => void,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer | Refusal> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) =>
      progress(Math.floor((100 * loaded) / Math.max(total, 1)));
    request.onload = () =>
      resolve(request.status === 201 ? (request.response as Answer) : refusalIn(request.response));
    request.onerror = () => resolve(refusedWith(NO_ANSWER));
    request.send(file);
  });
}

function refusalIn(answer: { errors?: [Parameters<typeof refusalFrom>[0]] } | null): Refusal {
  const [error] = answer?.errors ?? [];
  // Something between here and the server answered with a page of its own.
  return error ? refusalFrom(error) : refusedWith('INTERNAL');
}
