import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Progress } from '../elements/Progress';
import { Skeleton } from '../elements/Skeleton';
import { EstatesToImportDocument } from '../graphql/generated';
import { useOnline } from '../live/use-online';
import { type Refusal, refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { FileDrop } from './FileDrop';
import { History } from './History';
import styles from './register-import.module.css';
import { sendRoll } from './send-roll';
import { Steps } from './Steps';

/** The first step: which estate, which file. Below it, what was imported before. */
export function ImportsPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: EstatesToImportDocument });
  const estates = data?.estates;
  return (
    <DeskShell>
      <div className={styles.page} aria-busy={fetching}>
        <Heading tab={t('rollImport.title')} className={styles.title}>
          {t('rollImport.title')}
        </Heading>
        <p className={styles.lead}>{t('rollImport.lead')}</p>
        <Steps current={0} />
        {!estates && !error && <Skeleton blocks={[4, 12, 8]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {estates?.length === 0 && (
          <Message title={t('rollImport.noEstates')} text={t('rollImport.noEstatesText')} />
        )}
        {estates && estates.length > 0 && <Chosen estates={estates} />}
      </div>
    </DeskShell>
  );
}

type Estates = readonly { id: string; name: string; communityName: string; units: number }[];

function Chosen({ estates }: { estates: Estates }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const online = useOnline();
  const [params, setParams] = useSearchParams();
  const [percent, setPercent] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();
  const asked = params.get('estate');
  const estate = estates.find(({ id }) => id === asked) ?? (estates.length === 1 ? estates[0] : undefined);

  async function send(file: File) {
    if (!estate) return;
    setRefusal(undefined);
    setPercent(0);
    const sent = await sendRoll(estate.id, file, setPercent);
    setPercent(undefined);
    if ('id' in sent) await navigate(`/imports/${sent.id}`);
    else setRefusal(sent);
  }

  return (
    <>
      <label className={styles.estate}>
        <span>{t('rollImport.estate')}</span>
        <select
          value={estate?.id ?? ''}
          disabled={percent !== undefined}
          onChange={event => {
            setRefusal(undefined);
            setParams({ estate: event.target.value }, { replace: true });
          }}
        >
          {!estate && <option value="">{t('rollImport.chooseEstate')}</option>}
          {estates.map(({ id, name, communityName }) => (
            <option key={id} value={id}>
              {name} · {communityName}
            </option>
          ))}
        </select>
      </label>
      {estate && percent === undefined && <FileDrop disabled={!online} choose={file => void send(file)} />}
      {percent !== undefined && (
        <div className={styles.sending} role="status">
          <p>{t('rollImport.sending', { percent })}</p>
          <Progress value={percent} of={100} label={t('rollImport.sendingLabel')} />
        </div>
      )}
      <RefusalNote refusal={refusal} />
      {estate && <History estateId={estate.id} />}
    </>
  );
}
