import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './register-import.module.css';

/** A file by dragging it here or by choosing it; the input itself takes the focus and speaks to screen readers. */
export function FileDrop({ disabled, choose }: { disabled: boolean; choose: (file: File) => void }) {
  const { t } = useTranslation();
  const hint = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) choose(file);
  }

  return (
    <label
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept=".xlsx,.csv,.txt"
        disabled={disabled}
        aria-describedby={hint}
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) choose(file);
        }}
      />
      <span className={styles.dropTitle}>{t('rollImport.chooseFile')}</span>
      <span id={hint} className={styles.quiet}>
        {t(disabled ? 'rollImport.offline' : 'rollImport.fileHint')}
      </span>
    </label>
  );
}
