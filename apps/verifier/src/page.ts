import { ask } from './ask';
import { el, field } from './elements';
import { receiptIn } from './read-file';
import { verdict } from './verdict';
import { filled, type Language, words } from './words';

/** The whole page in one language; what was chosen and typed lives in its controls and goes with them into the other language. */
export function showPage(main: HTMLElement, language: Language, whole: string, before?: Controls): void {
  const w = words[language];
  document.documentElement.lang = language;
  document.title = w.title;
  const controls = before ?? newControls();
  const { bundle, receipt, receiptFile, key, opened } = controls;
  const report = el('div', { class: 'report' });
  const said = el('p', { class: 'refused', role: 'status' });

  receiptFile.onchange = () => {
    const [file] = receiptFile.files ?? [];
    if (!file) return;
    void receiptIn(file).then(
      text => {
        if (text) receipt.value = text;
        said.className = text ? 'quiet' : 'refused';
        said.textContent = text
          ? filled(w.receiptRead, { n: text.split(/^\s*sifang (?:receipt|checkpoint) /m).length - 1 })
          : w.receiptUnread;
      },
      () => (said.textContent = w.receiptUnread),
    );
  };
  const send = el('button', { type: 'submit', class: 'primary' }, w.check);
  const form = el(
    'form',
    { class: 'card', novalidate: true },
    drop(field(bundle, w.bundle, w.bundleHint), bundle),
    field(receipt, w.receipt, w.receiptHint),
    field(receiptFile, w.receiptFile, w.receiptFileHint),
    field(key, w.key, w.keyHint),
    field(opened, w.opened, w.openedHint),
    said,
    send,
  );
  form.onsubmit = event => {
    event.preventDefault();
    const [file] = bundle.files ?? [];
    said.className = 'refused';
    said.textContent = file ? '' : w.chooseFirst;
    if (!file) return bundle.focus();
    send.disabled = true;
    send.textContent = w.checking;
    const steps = el('ul', { class: 'card steps', 'aria-live': 'polite' });
    report.replaceChildren(steps);
    const asked = {
      bundle: file,
      opened: opened.files?.[0] ?? null,
      receipts: receipt.value,
      key: key.value,
    };
    ask(asked, told => {
      if ('step' in told) return steps.append(step(told.step, told.findings, language, receipt.value));
      send.disabled = false;
      send.textContent = w.check;
      if ('refused' in told) {
        steps.remove();
        said.textContent = w.refused[told.refused as 'BROKEN'] ?? w.refused.BROKEN;
        return;
      }
      if (told.answer.vote?.opened && told.answer.found === 0)
        steps.append(el('li', {}, `✓ ${told.answer.vote.secret ? w.recountedSecret : w.recounted}`));
      report.prepend(...verdict(told.answer, key.value.trim() !== '', language));
      report.querySelector('h2')?.focus();
    });
  };

  main.replaceChildren(
    el(
      'header',
      {},
      el('h1', {}, w.title),
      el(
        'button',
        {
          type: 'button',
          class: 'quiet-button',
          onclick: () => showPage(main, language === 'en' ? 'zh-CN' : 'en', whole, controls),
        },
        w.other,
      ),
    ),
    el('p', {}, w.lead),
    el('p', { class: 'apart' }, w.apart),
    form,
    report,
    el('button', { type: 'button', class: 'secondary', onclick: () => keep(whole, w.title) }, w.keep),
  );
}

type Controls = ReturnType<typeof newControls>;

function newControls() {
  const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? '';
  return {
    bundle: el('input', { id: 'bundle', type: 'file' }),
    receipt: el('textarea', { id: 'receipt', rows: '5', spellcheck: 'false', autocomplete: 'off' }),
    receiptFile: el('input', { id: 'receipt-file', type: 'file', accept: 'text/plain,image/*' }),
    opened: el('input', { id: 'opened', type: 'file' }),
    key: el('input', { id: 'key', type: 'text', value: key, autocomplete: 'off', spellcheck: 'false' }),
  };
}

/** The receipts' step says nothing where there are none. */
function step(name: string, findings: number, language: Language, receipts: string): Node {
  const w = words[language];
  if (name === 'RECEIPTS' && receipts.trim() === '') return document.createTextNode('');
  const text = w.steps[name as 'FILE'] ?? name;
  return el(
    'li',
    { 'data-look': findings ? 'fails' : 'holds' },
    findings ? `✗ ${text}：${w.failed}` : `✓ ${text}`,
  );
}

function drop(place: HTMLElement, control: HTMLInputElement): HTMLElement {
  place.classList.add('drop');
  place.addEventListener('dragover', event => event.preventDefault());
  place.addEventListener('drop', event => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) control.files = event.dataTransfer.files;
  });
  return place;
}

function keep(whole: string, title: string): void {
  const href = URL.createObjectURL(new Blob([whole], { type: 'text/html' }));
  el('a', { href, download: filled('{{title}}.html', { title }) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
