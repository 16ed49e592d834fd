import { NO_ANSWER, refusalFrom, type Refusal } from '../refusals/refusal';

export interface SentPhoto {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/** Sends one file as it is; `fetch` would not tell how far it has come. */
export function sendPhoto(file: File, progress: (percent: number) => void): Promise<SentPhoto | Refusal> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files/papers?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) =>
      progress(Math.floor((100 * loaded) / Math.max(total, 1)));
    request.onload = () =>
      resolve(request.status === 201 ? (request.response as SentPhoto) : refusalIn(request.response));
    request.onerror = () => resolve(noAnswer);
    request.send(file);
  });
}

const noAnswer: Refusal = { code: NO_ANSWER, sentence: '', field: undefined };

function refusalIn(answer: { errors?: [Parameters<typeof refusalFrom>[0]] } | null): Refusal {
  const [error] = answer?.errors ?? [];
  return error ? refusalFrom(error) : noAnswer;
}
