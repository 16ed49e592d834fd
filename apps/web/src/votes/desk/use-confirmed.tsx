import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../desk/ConfirmDialog';

interface Question {
  readonly question: string;
  readonly text: string;
  readonly act: string;
}

/** Asks once before something that all owners will see. @returns the dialog while it asks, and how to ask */
export function useConfirmed(
  question: Question,
  act: () => Promise<unknown>,
): [ReactNode, () => Promise<void>] {
  const [asking, setAsking] = useState(false);
  const dialog = asking && (
    <ConfirmDialog
      {...question}
      confirm={() => {
        setAsking(false);
        void act();
      }}
      cancel={() => setAsking(false)}
    />
  );
  return [dialog, async () => setAsking(true)];
}
