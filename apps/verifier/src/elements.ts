type Child = Node | string | false | null | undefined;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** One element with its attributes, listeners (`onclick`) and children; text never becomes markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter(child => child !== false && child != null));
  return element;
}

/** A labelled control with its hint. */
export function field(control: HTMLElement, label: string, hint: string): HTMLElement {
  control.setAttribute('aria-describedby', `${control.id}-hint`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: control.id }, label),
    el('p', { id: `${control.id}-hint`, class: 'quiet' }, hint),
    control,
  );
}
