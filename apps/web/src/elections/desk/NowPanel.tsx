import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Said } from '../../desk/Said';
import { SignElectionRequestDocument, StartPreparingDocument } from '../../graphql/generated';
import styles from '../elections.module.css';
import { Foldout } from '../Foldout';
import { Nominate } from '../Nominate';
import { Now } from '../Now';
import { PlainAct } from '../PlainAct';
import type { ElectionProps } from '../use-election';
import { FormGroup } from './FormGroup';
import { OpenNominations } from './OpenNominations';
import { PostList } from './PostList';

/** What is due, and the acts that move the election on. */
export function NowPanel({ election, candidates, changed }: ElectionProps) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const { id, viewerMay } = election;
  const may = (act: string) => viewerMay.includes(act);
  const runs = may('postCandidateList') || may('completeElectionDuty');
  const closing =
    (close: () => void, text = '') =>
    () => {
      close();
      say(text);
      changed();
    };
  return (
    <section className={styles.card} aria-labelledby="now">
      <h2 id="now">{t('elections.now.title')}</h2>
      <Now election={election} />
      <Said text={said} />
      <div className={styles.acts}>
        {may('signElectionRequest') && (
          <PlainAct
            label={t('elections.sign.act')}
            document={SignElectionRequestDocument}
            variables={{ electionId: id }}
            done={changed}
          />
        )}
        {may('formElectionGroup') && (
          <Foldout label={t('elections.group.form')} look="primary">
            {close => <FormGroup election={election} done={closing(close)} />}
          </Foldout>
        )}
        {may('startPreparing') && (
          <PlainAct
            label={t('elections.group.start')}
            document={StartPreparingDocument}
            variables={{ electionId: id }}
            done={changed}
          />
        )}
        {may('openNominations') && (
          <Foldout label={t('elections.nominations.open')} look="primary">
            {close => <OpenNominations election={election} done={closing(close)} />}
          </Foldout>
        )}
        {may('nominateCandidate') && (
          <Foldout label={t('elections.nominate.title')}>
            {close => (
              <Nominate
                election={election}
                ways={runs ? ['ORGANISATION', 'OWNERS', 'SELF'] : ['SELF', 'OWNERS']}
                done={closing(close, t('elections.nominate.sent'))}
              />
            )}
          </Foldout>
        )}
        {may('postCandidateList') && (
          <Foldout
            label={t(election.lists.length > 0 ? 'elections.lists.again' : 'elections.lists.post')}
            look="primary"
          >
            {close => (
              <PostList
                election={election}
                admitted={candidates.filter(({ state }) => state === 'ADMITTED').length}
                done={closing(close)}
              />
            )}
          </Foldout>
        )}
      </div>
    </section>
  );
}
