import { check, codeOf, type Question } from './check';
import CheckWorker from './check.worker?worker&inline';
import type { Told } from './check.worker';

/** Checks beside the page, so that it stays awake over a vote of a whole town. Where no worker may start, within it. */
export function ask(question: Question, hear: (told: Told) => void): () => void {
  let worker: Worker | undefined;
  try {
    worker = new CheckWorker();
  } catch {
    void here(question, hear);
    return () => undefined;
  }
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    hear(data);
    if (!('step' in data)) worker.terminate();
  };
  worker.onerror = event => {
    event.preventDefault();
    worker.terminate();
    void here(question, hear);
  };
  worker.postMessage(question);
  return () => worker.terminate();
}

async function here(question: Question, hear: (told: Told) => void): Promise<void> {
  try {
    hear({ answer: await check(question, (step, findings) => hear({ step, findings })) });
  } catch (error) {
    hear({ refused: codeOf(error) });
  }
}
