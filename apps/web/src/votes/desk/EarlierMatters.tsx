import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { type DeskVoteFragment, SayOfEarlierMatterDocument } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

type Earlier = DeskVoteFragment['earlierMatters'][number];

/** 是不是同一事项: what failed for want of voters not long ago, beside the items that may be the same. Nothing where there is none. */
export function EarlierMatters({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const { earlierMatters: earlier, items } = vote;
  if (earlier.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="earlier">
      <h2 id="earlier">{t('votes.again.earlier')}</h2>
      <p className={styles.quiet}>{t('votes.again.earlierLead')}</p>
      <ul className={styles.list}>
        {earlier.map(one => (
          <li key={`${one.itemId} ${one.earlierId}`}>
            <strong>{t('votes.again.now', { text: items.find(({ id }) => id === one.itemId)?.text })}</strong>
            <span>{before(one)}</span>
            <span className={styles.quiet}>{standing(one)}</span>
            {!one.sameWords && <Say voteId={vote.id} one={one} learn={learn} />}
          </li>
        ))}
      </ul>
    </section>
  );

  function before({ title, text, likeness, freeAt }: Earlier): string {
    const free = calendarDay(today(Date.parse(freeAt)));
    return t('votes.again.before', { title, text, percent: likeness, free });
  }

  function standing({ sameWords, said, asked }: Earlier): string {
    if (sameWords) return t('votes.again.sameWords');
    if (said)
      return t(said.same ? 'votes.again.saidSame' : 'votes.again.saidOther', {
        name: said.byName,
        reason: said.reason,
      });
    return asked ? t('votes.again.mustSay') : '';
  }
}

function Say({ voteId, one, learn }: { voteId: string; one: Earlier; learn: PanelProps['learn'] }) {
  const { t } = useTranslation();
  const [whether, setWhether] = useState<'' | 'same' | 'other'>('');
  const [reason, setReason] = useState('');
  const [said, say] = useMutation(SayOfEarlierMatterDocument);
  const { itemId, earlierId } = one;
  return (
    <details open={one.asked && !one.said}>
      <summary aria-label={t('votes.again.sayOf', { text: one.text })}>{t('votes.again.say')}</summary>
      <ActForm
        submit={t('votes.again.say')}
        busy={said.fetching}
        ready={whether !== '' && reason.trim() !== ''}
        error={said.error}
        send={async () => {
          const answer = { earlierItemId: earlierId, same: whether === 'same', reason };
          const { data } = await say({ input: { voteId, itemId, ...answer } });
          if (data) learn(data.sayOfEarlierMatter);
        }}
      >
        <SelectField<'' | 'same' | 'other'>
          label={t('votes.again.whether')}
          value={whether}
          options={[
            ['', t('votes.letters.pick')],
            ['same', t('votes.again.same')],
            ['other', t('votes.again.other')],
          ]}
          choose={setWhether}
          refusal={atField(refusalOf(said.error), 'same')}
        />
        <Field label={t('votes.again.reason')} refusal={atField(refusalOf(said.error), 'reason')}>
          <textarea
            rows={2}
            maxLength={500}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        </Field>
      </ActForm>
    </details>
  );
}
