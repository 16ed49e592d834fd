import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../console/use-shortcuts';
import { DeskShell } from '../../desk/DeskShell';
import { Segments } from '../../desk/Segments';
import { SelectField } from '../../desk/SelectField';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import type { ScreeningResult, TopicCategory } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import styles from './desk.module.css';
import { TopicAtDesk } from './TopicAtDesk';
import { usePool } from '../use-pool';
import { useTopicPlaces } from '../use-topic-places';
import { WaitingList } from './WaitingList';

const stages = ['FILED', 'POOL', 'ON_AGENDA'] as const;
type Stage = (typeof stages)[number];

/** What waits, longest first, and what becomes of it; live, and by keyboard. */
export function TopicDeskPage() {
  const { t } = useTranslation();
  const { desks, known, error: unknown, askAgain } = useTopicPlaces();
  const [place, setPlace] = useState('');
  const placeId = place || (desks[0]?.id ?? '');
  const { pool, refusal } = usePool(placeId);
  const [stage, setStage] = useState<Stage>('FILED');
  const [category, setCategory] = useState<TopicCategory | ''>('');
  const [estateId, setEstateId] = useState('');
  const [chosen, setChosen] = useState('');
  const [result, setResult] = useState<ScreeningResult>('POOL');

  const fits = ({ category: of, estateId: at }: { category: string; estateId: string }) =>
    (category === '' || of === category) && (estateId === '' || at === estateId);
  const counts = pool?.counts.filter(fits) ?? [];
  const list = useMemo(
    () => pool?.topics.filter(topic => topic.state === stage && fits(topic)),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `fits` is made of these two
    [pool, stage, category, estateId],
  );
  const at = list?.findIndex(({ id }) => id === chosen) ?? -1;
  const topic = list?.[at];
  const goTo = (index: number) => {
    const next = list?.[Math.min(Math.max(index, 0), list.length - 1)];
    if (next) setChosen(next.id);
  };
  const take = (value: ScreeningResult) => (topic ? () => setResult(value) : undefined);
  useShortcuts(
    {
      j: () => goTo(at + 1),
      k: () => goTo(at - 1),
      ...{ p: take('POOL'), x: take('ANSWERED'), f: take('FORWARDED'), v: take('OWNERS_VOTE') },
      ...{ o: take('OUT_OF_SCOPE'), l: take('DECIDED_BY_LAW') },
    },
    true,
  );

  const homeless = known && desks.length === 0;
  const problem = unknown ? refusalOf(unknown) : refusal;
  const estates = [...new Map(pool?.counts.map(each => [each.estateId, each.estateName])).entries()];
  return (
    <DeskShell>
      <Heading tab={t('topics.desk.title')} className={styles.title}>
        {t('topics.desk.title')}
      </Heading>
      <p className={styles.quiet}>{t('topics.desk.lead')}</p>
      {homeless && <Message title={t('topics.desk.notYours')} text={t('topics.desk.notYoursText')} />}
      {problem && <Failed refusal={problem} retry={askAgain} />}
      {!pool && !homeless && !problem && <Skeleton blocks={[4, 16]} />}
      {pool && (
        <>
          <div className={styles.filters}>
            <Segments
              legend={t('topics.desk.stage')}
              value={stage}
              options={stages.map(
                value => [value, t(`topics.desk.${value}`, { n: sum(counts, value) })] as const,
              )}
              choose={value => {
                setStage(value);
                setChosen('');
              }}
            />
            {desks.length > 1 && (
              <SelectField
                label={t('topics.desk.place')}
                value={placeId}
                options={desks.map(({ id, name }) => [id, name] as const)}
                choose={setPlace}
              />
            )}
            <SelectField
              label={t('topics.desk.category')}
              value={category}
              options={[
                ['', t('topics.desk.anyCategory')],
                ...[...new Set(pool.counts.map(each => each.category))].map(
                  value => [value, t(`topics.category.${value}`)] as const,
                ),
              ]}
              choose={setCategory}
            />
            <SelectField
              label={t('topics.desk.estate')}
              value={estateId}
              options={[['', t('topics.desk.anyEstate')], ...estates]}
              choose={setEstateId}
            />
          </div>
          <div className={styles.beside}>
            <WaitingList list={list ?? []} chosen={chosen} choose={setChosen} />
            <div className={styles.panel}>
              {topic ? (
                <TopicAtDesk
                  key={topic.id}
                  id={topic.id}
                  seq={topic.seq}
                  result={result}
                  choose={setResult}
                />
              ) : (
                <Message title={t('topics.desk.choose')} text={t('topics.desk.keys')} />
              )}
            </div>
          </div>
        </>
      )}
    </DeskShell>
  );
}

function sum(counts: readonly { state: string; topics: number }[], stage: Stage): number {
  return counts.filter(({ state }) => state === stage).reduce((total, { topics }) => total + topics, 0);
}
