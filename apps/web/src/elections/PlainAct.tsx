import { useState } from 'react';
import { type AnyVariables, type DocumentInput, useMutation } from 'urql';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './elections.module.css';

interface Props<V extends AnyVariables> {
  label: string;
  document: DocumentInput<unknown, V>;
  variables: V;
  done: () => void;
  /** Asked before, where it cannot be taken back. */
  ask?: { readonly question: string; readonly text: string };
  look?: 'primary' | 'secondary' | 'quiet';
}

/** An act that is one button, with what was refused under it. */
export function PlainAct<V extends AnyVariables>(props: Props<V>) {
  const { label, document, variables, done, ask, look = 'primary' } = props;
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [{ fetching, error }, act] = useMutation<unknown, V>(document);

  async function send() {
    setAsking(false);
    const { data } = await act(variables);
    if (data) done();
  }

  return (
    <div className={styles.act}>
      <button
        type="button"
        className={button[look]}
        disabled={fetching}
        onClick={() => (ask ? setAsking(true) : void send())}
      >
        {fetching ? t('app.submitting') : label}
      </button>
      <RefusalNote refusal={refusalOf(error)} />
      {asking && ask && (
        <ConfirmDialog {...ask} act={label} confirm={() => void send()} cancel={() => setAsking(false)} />
      )}
    </div>
  );
}
