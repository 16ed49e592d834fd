import { useTranslation } from 'react-i18next';
import { dayAndClock } from '../language/times';
import { AnswerObjection } from './AnswerObjection';
import styles from './elections.module.css';
import { Foldout } from './Foldout';
import { RaiseObjection } from './RaiseObjection';
import type { ElectionProps } from './use-election';
import pill from '../elements/pill.module.css';

/** 异议 to the posted list with their public answers, and room to raise or answer one. */
export function Objections({ election, candidates, changed }: ElectionProps) {
  const { t } = useTranslation();
  const { objections, viewerMay } = election;
  const nameOf = (id: string) => candidates.find(candidate => candidate.id === id)?.name ?? '';
  return (
    <>
      {objections.length === 0 && <p className={styles.quiet}>{t('elections.objections.none')}</p>}
      <ul className={styles.list}>
        {objections.map(({ id, version, candidateId, text, mine, raisedAt, answer, upheld }) => (
          <li key={id}>
            <span className={styles.line}>
              <strong>
                {candidateId
                  ? t('elections.objections.about', { name: nameOf(candidateId) })
                  : t('elections.objections.whole')}
              </strong>
              <span className={pill.pill} data-look={upheld === null ? 'wait' : undefined}>
                {t(
                  upheld === null
                    ? 'elections.objections.open'
                    : upheld
                      ? 'elections.objections.upheld'
                      : 'elections.objections.dismissed',
                )}
              </span>
            </span>
            <span>{text}</span>
            <span className={`${styles.quiet} num`}>
              <span>{t('elections.objections.list', { n: version })}</span>
              <span>{dayAndClock(raisedAt)}</span>
              {mine && <span>{t('elections.objections.mine')}</span>}
            </span>
            {answer !== null && <blockquote className={styles.said}>{answer}</blockquote>}
            {answer === null && viewerMay.includes('answerListObjection') && (
              <AnswerObjection electionId={election.id} objectionId={id} done={changed} />
            )}
          </li>
        ))}
      </ul>
      {viewerMay.includes('raiseListObjection') && (
        <Foldout label={t('elections.objections.raise')}>
          {close => (
            <RaiseObjection
              election={election}
              done={() => {
                close();
                changed();
              }}
            />
          )}
        </Foldout>
      )}
    </>
  );
}
