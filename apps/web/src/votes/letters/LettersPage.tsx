import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import { DeskShell } from '../../desk/DeskShell';
import button from '../../elements/button.module.css';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import {
  type ProxyLettersQuery,
  ProxyLettersDocument,
  RevokeProxyLetterDocument,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useDeskVote } from '../desk/use-desk-vote';
import desk from '../desk/vote-desk.module.css';
import { EnterLetter } from './EnterLetter';

type Letter = ProxyLettersQuery['proxyLetters'][number];

/** 委托书: entered from paper with a scan, and taken back. */
export function LettersPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { vote } = useDeskVote(id);
  const [{ data, error }, askAgain] = useQuery({ query: ProxyLettersDocument, variables: { voteId: id } });
  const again = () => askAgain({ requestPolicy: 'network-only' });

  if (!vote || !data) {
    const refusal = refusalOf(error);
    return (
      <DeskShell>
        {refusal ? <FailedPage refusal={refusal} retry={again} /> : <Skeleton blocks={[4, 12]} />}
      </DeskShell>
    );
  }
  return (
    <DeskShell>
      <div className={desk.head}>
        <Link to={`/votes/desk/${id}`} className={desk.back}>
          ← {vote.title}
        </Link>
        <Heading tab={t('votes.letters.title')}>{t('votes.letters.title')}</Heading>
        <p className={desk.quiet}>{t('votes.letters.lead')}</p>
      </div>
      <div className={desk.columns}>
        <Given letters={data.proxyLetters} mayRevoke={vote.state === 'NOTICED'} done={again} />
        {vote.state === 'NOTICED' && <EnterLetter vote={vote} done={again} />}
      </div>
    </DeskShell>
  );
}

function Given({
  letters,
  mayRevoke,
  done,
}: {
  letters: readonly Letter[];
  mayRevoke: boolean;
  done: () => void;
}) {
  const { t } = useTranslation();
  const [revoked, revoke] = useMutation(RevokeProxyLetterDocument);
  const [asking, setAsking] = useState<Letter>();
  return (
    <section className={desk.panel} aria-labelledby="letters">
      <h2 id="letters">{t('votes.letters.all', { n: letters.length })}</h2>
      {letters.length === 0 && <p className={desk.quiet}>{t('votes.letters.none')}</p>}
      <ul className={desk.list}>
        {letters.map(letter => (
          <li key={letter.id}>
            <strong>{t('booth.letters.given', { unit: letter.unit, name: letter.agentName })}</strong>
            <span className={`${desk.quiet} num`}>
              <span>
                {t(letter.onPaper ? 'booth.letters.onPaper' : 'booth.letters.byPhone', {
                  time: dayAndClock(letter.enteredAt),
                })}
              </span>
              <span>{t(letter.used ? 'votes.letters.used' : 'votes.letters.unused')}</span>
              {letter.agentIdMasked && (
                <span>{t('votes.letters.certificate', { id: letter.agentIdMasked })}</span>
              )}
              {letter.revokedAt && (
                <span>
                  {letter.lapsedBecause
                    ? t('booth.letters.lapsed', {
                        time: dayAndClock(letter.revokedAt),
                        because: t(`booth.letters.because.${letter.lapsedBecause}`),
                      })
                    : t('booth.letters.revoked', { time: dayAndClock(letter.revokedAt) })}
                </span>
              )}
            </span>
            {mayRevoke && !letter.revokedAt && (
              <button
                type="button"
                className={button.quiet}
                aria-label={`${t('votes.letters.revoke')} ${letter.unit}`}
                onClick={() => setAsking(letter)}
              >
                {t('votes.letters.revoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(revoked.error)} />
      {asking && (
        <ConfirmDialog
          question={t('votes.letters.confirm', { unit: asking.unit })}
          text={t('votes.letters.confirmText')}
          act={t('votes.letters.revoke')}
          confirm={() => {
            setAsking(undefined);
            void revoke({ letterId: asking.id }).then(({ data }) => data && done());
          }}
          cancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
