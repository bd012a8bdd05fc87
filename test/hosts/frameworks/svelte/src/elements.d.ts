import type {CustomElements} from 'registration-widgets/jsx';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CustomElements {}
}
