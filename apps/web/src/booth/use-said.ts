import { useTranslation } from 'react-i18next';
import { chosenIn, saidOf } from './parts';
import type { Mark } from './sheets';

interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly slate: number | null;
}

/** What somebody says of an election, in words: the names, or none of them. Undefined: nothing yet. */
export function useSaid(
  candidates: readonly Candidate[],
  marks: Readonly<Record<string, Mark>> | undefined,
): { readonly mark: 'AGREE' | 'AGAINST' | 'ABSTAIN'; readonly words: string } | undefined {
  const { t } = useTranslation();
  const said = saidOf(candidates, marks);
  if (said === 'NOTHING') return undefined;
  if (said !== 'CHOSEN') {
    const mark = said === 'NONE' ? 'AGAINST' : 'ABSTAIN';
    return { mark, words: t(`booth.slate.${mark}`) };
  }
  const chosen = chosenIn(candidates, marks);
  const names = chosen.map(({ text }) => text).join(t('booth.slate.comma'));
  return { mark: 'AGREE', words: t('booth.slate.names', { n: chosen.length, names }) };
}
