import { useTranslation } from 'react-i18next';
import { BallotMark } from '../votes/BallotMark';
import type { BallotReceipt, BoothItem, BoothVote } from './booth-vote';
import { partsOf } from './parts';
import type { Mark } from './sheets';
import { useSaid } from './use-said';

/** What a receipt says was chosen: an item a line, an election a line. */
export function ReceiptChoices({ vote, receipt }: { vote: BoothVote; receipt: BallotReceipt }) {
  const { t } = useTranslation();
  // Of a secret vote it says nothing.
  if (receipt.choices.length === 0) return null;
  const marks = Object.fromEntries(receipt.choices.map(({ itemId, choice }) => [itemId, choice as Mark]));
  return (
    <ul aria-label={t('booth.receipt.yours')}>
      {partsOf(vote.items, vote.slates).map(({ key, slate, items }) =>
        slate ? (
          <Election key={key} text={slate.text} candidates={items} marks={marks} />
        ) : (
          <li key={key}>
            <BallotMark mark={marks[items[0].id]!} />
            <span>
              {t('booth.item', { n: items[0].position })} <b>{t(`booth.choice.${marks[items[0].id]!}`)}</b>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

interface ElectionProps {
  text: string;
  candidates: readonly BoothItem[];
  marks: Readonly<Record<string, Mark>>;
}

function Election({ text, candidates, marks }: ElectionProps) {
  const said = useSaid(candidates, marks);
  return (
    said && (
      <li>
        <BallotMark mark={said.mark} />
        <span>
          {text} <b>{said.words}</b>
        </span>
      </li>
    )
  );
}
