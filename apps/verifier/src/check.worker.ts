import { check, codeOf, type Answer, type Question } from './check';

/** What a worker tells while it checks. */
export type Told =
  | { readonly step: string; readonly findings: number }
  | { readonly answer: Answer }
  | { readonly refused: string };

onmessage = ({ data }: MessageEvent<Question>) => {
  const tell = (told: Told) => postMessage(told);
  void check(data, (step, findings) => tell({ step, findings })).then(
    answer => tell({ answer }),
    (error: unknown) => tell({ refused: codeOf(error) }),
  );
};
