import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import type { RatingKind, RatingScale } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { CYCLES } from '../period';
import type { InstrumentDraft } from './instrument-draft';

const KINDS: readonly RatingKind[] = ['SERVICE', 'PERFORMANCE'];
const SCALES: readonly RatingScale[] = ['FIVE', 'POINTS'];

interface Props {
  draft: InstrumentDraft;
  keep: (draft: InstrumentDraft) => void;
  refusal: Refusal | undefined;
}

/** What the form is called, what it rates and how it is marked. */
export function HeadFields({ draft, keep, refusal }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('ratings.own.zh')} refusal={atField(refusal, 'zh')}>
        <input
          maxLength={50}
          value={draft.zh}
          onChange={event => keep({ ...draft, zh: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('ratings.own.english')} refusal={atField(refusal, 'en')}>
        <input
          maxLength={100}
          lang="en"
          value={draft.en}
          onChange={event => keep({ ...draft, en: event.currentTarget.value })}
        />
      </Field>
      <SelectField
        label={t('ratings.ranking.kind')}
        value={draft.kind}
        options={KINDS.map(kind => [kind, t(`ratings.kind.${kind}`)] as const)}
        choose={kind => keep({ ...draft, kind })}
        refusal={atField(refusal, 'kind')}
      />
      <SelectField
        label={t('ratings.own.scale')}
        hint={t(`ratings.own.scaleHint.${draft.scale}`)}
        value={draft.scale}
        options={SCALES.map(scale => [scale, t(`ratings.own.scaleIs.${scale}`)] as const)}
        choose={scale => keep({ ...draft, scale })}
        refusal={atField(refusal, 'scale')}
      />
      <SelectField
        label={t('ratings.cycle')}
        value={draft.every}
        options={CYCLES.map(every => [every, t(`ratings.cycleIs.${every}`)] as const)}
        choose={every => keep({ ...draft, every })}
        refusal={atField(refusal, 'every')}
      />
      <Field
        label={t('ratings.desk.rule.source')}
        hint={t('ratings.own.sourceHint')}
        refusal={atField(refusal, 'source')}
      >
        <input
          maxLength={200}
          value={draft.source}
          onChange={event => keep({ ...draft, source: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
