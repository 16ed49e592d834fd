const KEY = 'sifang.office';

/** The appointment that this tab acts under; null: whichever entitles. Ends with the tab. */
export function chosenOffice(): string | null {
  return sessionStorage.getItem(KEY);
}

export function chooseOffice(appointmentId: string | null): void {
  if (appointmentId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, appointmentId);
}

/** For every request over HTTP, which is where acts are asked for. */
export function officeHeader(): Record<string, string> {
  const chosen = chosenOffice();
  return chosen ? { 'x-sifang-office': chosen } : {};
}

/** Somebody else signed in here, or the office has ended: the page begins again without it. */
export function dropOffice(): void {
  if (chosenOffice() === null) return;
  chooseOffice(null);
  location.reload();
}
