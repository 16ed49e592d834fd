import '../../web/src/appearance/tokens.css';
import './verifier.css';
import { showPage } from './page';

// As it was served, with its script and its policy: what whoever keeps it gets, also without a network.
const whole = `<!doctype html>\n${document.documentElement.outerHTML}`;

const root = document.documentElement;
root.dataset.theme =
  wished('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
if (wished('elder') === '1') root.dataset.elder = '';

showPage(document.getElementById('content')!, wished('lang') === 'en' ? 'en' : 'zh-CN', whole);

/** What the reader chose in the app, if this page was opened from it. */
function wished(name: string): string | null {
  try {
    return localStorage.getItem(`sifang.${name}`);
  } catch {
    return null;
  }
}
