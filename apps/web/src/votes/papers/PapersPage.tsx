import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import {
  type PaperDeskQuery,
  PaperDeskDocument,
  PapersToKeyDocument,
  PrintPapersDocument,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useDeskVote } from '../desk/use-desk-vote';
import desk from '../desk/vote-desk.module.css';
import { numberIn } from './choice-keys';
import { Differences } from './Differences';
import { KeyingPanel } from './KeyingPanel';
import { PaperList } from './PaperList';
import styles from './papers.module.css';

const FIGURES = ['issued', 'delivered', 'returned', 'entered', 'accountedFor', 'missing'] as const;

/** 纸质表决票: where they are, what has to be keyed, what was read differently. */
export function PapersPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search, setSearch] = useState('');
  const { vote } = useDeskVote(id);
  const wanted = numberIn(search)?.toString() ?? search.trim();
  const [{ data, error }, askAgain] = useQuery({
    query: PaperDeskDocument,
    variables: { voteId: id, search: wanted, after: 0 },
  });
  const [{ data: keying }, askKeyingAgain] = useQuery({
    query: PapersToKeyDocument,
    variables: { voteId: id },
  });
  const done = () => {
    askAgain({ requestPolicy: 'network-only' });
    askKeyingAgain({ requestPolicy: 'network-only' });
  };

  if (!vote || !data) {
    const refusal = refusalOf(error);
    return (
      <DeskShell>
        {refusal ? <FailedPage refusal={refusal} retry={done} /> : <Skeleton blocks={[4, 12, 12]} />}
      </DeskShell>
    );
  }
  return (
    <DeskShell>
      <div className={desk.head}>
        <Link to={`/votes/desk/${id}`} className={desk.back}>
          ← {vote.title}
        </Link>
        <Heading tab={t('votes.paperDesk.title')}>{t('votes.paperDesk.title')}</Heading>
      </div>
      <div className={desk.columns}>
        <div className={desk.column}>
          {keying && <KeyingPanel vote={vote} waiting={keying.papersToKey} done={done} />}
          {keying && <Differences vote={vote} differences={keying.paperDifferences} done={done} />}
          <section className={desk.panel} aria-labelledby="papers">
            <h2 id="papers">{t('votes.paperDesk.list')}</h2>
            <Field label={t('votes.paperDesk.search')}>
              <input type="search" value={search} onChange={event => setSearch(event.target.value)} />
            </Field>
            <PaperList voteId={id} papers={data.paperBallots} done={done} />
          </section>
        </div>
        <div className={desk.column}>
          <Figures voteId={id} figures={data.paperFigures} mayPrint={vote.viewerMayRun} done={done} />
        </div>
      </div>
    </DeskShell>
  );
}

interface FiguresProps {
  voteId: string;
  figures: PaperDeskQuery['paperFigures'];
  mayPrint: boolean;
  done: () => void;
}

function Figures({ voteId, figures, mayPrint, done }: FiguresProps) {
  const { t } = useTranslation();
  const [printed, print] = useMutation(PrintPapersDocument);
  return (
    <section className={desk.panel} aria-labelledby="figures">
      <h2 id="figures">{t('votes.paperDesk.figures')}</h2>
      <dl className={styles.figures}>
        {FIGURES.map(name => (
          <div key={name} data-open={(name === 'missing' && figures.missing > 0) || undefined}>
            <dt>{t(`votes.paperDesk.figure.${name}`)}</dt>
            <dd className="num">{figures[name]}</dd>
          </div>
        ))}
      </dl>
      <RefusalNote refusal={refusalOf(printed.error)} />
      {mayPrint && (
        <button
          type="button"
          className={button.secondary}
          disabled={printed.fetching}
          onClick={() => void print({ input: { voteId, unitNos: null } }).then(({ data }) => data && done())}
        >
          {t('votes.paperDesk.print')}
        </button>
      )}
      {figures.issued > 0 && (
        <p className={desk.quiet}>
          {mayPrint && (
            <a href={`/files/votes/${voteId}/paper-ballots.docx`}>{t('votes.paperDesk.sheets')}</a>
          )}
          <a href={`/files/votes/${voteId}/delivery-list.xlsx`}>{t('votes.paperDesk.deliveryList')}</a>
        </p>
      )}
    </section>
  );
}
