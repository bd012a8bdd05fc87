import type {SvelteHTMLElements} from 'svelte/elements';

export const badge: SvelteHTMLElements['open-now-badge'] = {
  office: 'siri',
  // @ts-expect-error A badge tells its state; nobody sets it.
  state: 'open',
};
