import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DeskShell } from '../../desk/DeskShell';
import { newId } from '../../drafts/new-id';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { refusalOf } from '../../refusals/refusal';
import desk from '../desk/desk.module.css';
import { useNamed } from '../use-named';
import { draftOf, emptyInstrument } from './instrument-draft';
import { InstrumentForm } from './InstrumentForm';
import { useInstruments } from './use-instruments';

/** A new form, or the next version of one; rounds keep the version that they were opened with. */
export function InstrumentPage() {
  const { t } = useTranslation();
  const named = useNamed();
  const { code = 'new' } = useParams();
  const { known, townId, instruments, error, askAgain } = useInstruments();
  const [own] = useState(() => `own-${newId().slice(0, 8)}`);
  const there = instruments.find(each => each.code === code);
  const start = code === 'new' ? emptyInstrument(own) : there && draftOf(there);
  const title = there
    ? t('ratings.desk.rule.version', { name: named(there), n: there.version + 1 })
    : t('ratings.own.create');
  return (
    <DeskShell>
      <Link to="/ratings/instruments" className={desk.back}>
        ← {t('ratings.own.title')}
      </Link>
      <div className={desk.head}>
        <Heading tab={title}>{title}</Heading>
        <p className={desk.quiet}>{t('ratings.own.versionHint')}</p>
      </div>
      {error && !known && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      {!known && !error && <Skeleton blocks={[5, 16]} />}
      {known && !townId && (
        <Message title={t('ratings.desk.notYours')} text={t('ratings.own.notYoursText')} />
      )}
      {known && townId && !start && (
        <Message title={t('ratings.own.gone')} text={t('ratings.own.goneText')} />
      )}
      {known && townId && start && (
        <InstrumentForm key={code} townId={townId} start={start} of={`${code}.${there?.version ?? 0}`} />
      )}
    </DeskShell>
  );
}
