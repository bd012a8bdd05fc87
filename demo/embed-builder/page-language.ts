import type {Language} from './choice.js';

/** Has the page around the embed builder speak a language: its texts are in its HTML, `data-da` beside the English. */
export const speakAs = (language: Language): void => {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-da]')) {
    element.dataset['en'] ??= element.textContent;
    element.textContent = element.dataset[language]!;
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
    button.setAttribute('aria-pressed', String(button.dataset['ui'] === language));
  }
};
