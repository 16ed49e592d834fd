import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { useLastingDraft } from '../../drafts/use-draft';
import { RateServiceDocument, type ServiceRatingSide } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { MarkField } from '../MarkField';
import { ASPECTS, type ServiceMarks } from './service-marks';

interface Props {
  resolutionId: string;
  sides: readonly ServiceRatingSide[];
  sent: () => void;
}

const NOTHING: { marks: Partial<ServiceMarks>; comment: string } = { marks: {}, comment: '' };

/** Three marks and a few words, once; kept on the device until they are sent. */
export function ServiceForm({ resolutionId, sides, sent }: Props) {
  const { t } = useTranslation();
  const [chosen, setSide] = useState<ServiceRatingSide>();
  const side = chosen && sides.includes(chosen) ? chosen : sides[0]!;
  const [draft, keep, forget] = useLastingDraft(`service-rating.${resolutionId}.${side}`, NOTHING);
  const [{ fetching, error }, rate] = useMutation(RateServiceDocument);
  const { marks, comment } = draft;
  const { timely, willing, solved } = marks;

  async function send() {
    if (timely === undefined || willing === undefined || solved === undefined) return;
    const { data } = await rate({
      input: { resolutionId, side, timely, willing, solved, comment: comment.trim() },
    });
    if (!data) return;
    forget();
    sent();
  }

  return (
    <ActForm
      title={t('ratings.service.rate')}
      lead={t(`ratings.service.lead.${side}`)}
      submit={t('ratings.service.submit')}
      busy={fetching}
      ready={ASPECTS.every(aspect => marks[aspect] !== undefined)}
      error={error}
      send={send}
    >
      {sides.length > 1 && (
        <Segments
          legend={t('ratings.service.as')}
          value={side}
          options={sides.map(each => [each, t(`ratings.service.side.${each}`)] as const)}
          choose={setSide}
        />
      )}
      {ASPECTS.map(aspect => (
        <MarkField
          key={aspect}
          item={{ zh: t(`ratings.service.aspect.${aspect}`), en: '', least: 1, most: 5 }}
          value={marks[aspect]}
          choose={value => keep({ ...draft, marks: { ...marks, [aspect]: value } })}
        />
      ))}
      <Field
        label={t('ratings.service.comment')}
        hint={t(`ratings.service.commentHint.${side}`)}
        refusal={atField(refusalOf(error), 'comment')}
      >
        <textarea
          rows={3}
          maxLength={500}
          value={comment}
          onChange={event => keep({ ...draft, comment: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
