import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { useLastingDraft } from '../../drafts/use-draft';
import button from '../../elements/button.module.css';
import { expectArrival } from '../../elements/Heading';
import { SaveRatingInstrumentDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import desk from '../desk/desk.module.css';
import { AreaFields } from './AreaFields';
import { asInput, asShown } from './as-sent';
import { HeadFields } from './HeadFields';
import {
  isWhole,
  MOST_AREAS,
  MOST_ITEMS,
  withArea,
  withItem,
  type InstrumentDraft,
} from './instrument-draft';
import { Preview } from './Preview';

interface Props {
  townId: string;
  start: InstrumentDraft;
  /** Names the draft that is kept on this device. */
  of: string;
}

/** A town's own form: what it asks, beside it what a phone will show. */
export function InstrumentForm({ townId, start, of }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [begun] = useState(start);
  const [draft, keep, forget] = useLastingDraft(`rating-instrument.${townId}.${of}`, begun);
  const [{ fetching, error }, save] = useMutation(SaveRatingInstrumentDocument);
  const refusal = refusalOf(error);
  const items = draft.areas.reduce((sum, area) => sum + area.items.length, 0);

  async function send() {
    const { data } = await save({ input: asInput(draft, townId) });
    if (!data) return;
    forget();
    expectArrival();
    await navigate(`/ratings/instruments?saved=${data.saveRatingInstrument.code}`);
  }

  return (
    <div className={desk.columns}>
      <div className={desk.panel}>
        <ActForm
          submit={t('ratings.own.save')}
          busy={fetching}
          ready={isWhole(draft)}
          error={error}
          send={send}
          cancel={() => {
            forget();
            void navigate('/ratings/instruments');
          }}
        >
          <HeadFields draft={draft} keep={keep} refusal={refusal} />
          {draft.areas.map((area, at) => (
            <AreaFields
              key={area.code}
              draft={draft}
              at={at}
              keep={next => keep({ ...draft, areas: draft.areas.with(at, next) })}
              addItem={items < MOST_ITEMS ? () => keep(withItem(draft, at)) : undefined}
              remove={
                draft.areas.length > 1
                  ? () => keep({ ...draft, areas: draft.areas.toSpliced(at, 1) })
                  : undefined
              }
              refusal={refusal}
            />
          ))}
          {draft.areas.length < MOST_AREAS && items < MOST_ITEMS && (
            <button type="button" className={button.secondary} onClick={() => keep(withArea(draft))}>
              + {t('ratings.own.addArea')}
            </button>
          )}
        </ActForm>
      </div>
      <Preview form={asShown(draft)} />
    </div>
  );
}
