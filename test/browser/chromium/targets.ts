import type { Page } from 'playwright-core';

/** What a finger has to hit and is lower than that: its words and its height. Links within a sentence are as high as the sentence. */
export async function lowTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate<
    string[]
  >(`[...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
    // What is chosen is as high as its label.
    .map(each => ({ each, hit: (each.matches('[type=checkbox], [type=radio]') && each.closest('label')) || each }))
    .filter(({ each, hit }) => each.checkVisibility({ visibilityProperty: true }) && hit.getBoundingClientRect().width > 2
      && !(each.matches('a') && getComputedStyle(each).display === 'inline'))
    .map(({ each, hit }) => [each.innerText || each.getAttribute('aria-label') || each.name, hit.getBoundingClientRect().height])
    .filter(([, height]) => height < ${least} - 0.5)
    .map(([name, height]) => name + ' ' + height)`);
}
