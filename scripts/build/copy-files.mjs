import {cpSync} from 'node:fs';
import {copyPages} from './pages.mjs';

copyPages();
cpSync('LICENSE', 'dist/embed/LICENSE');
for (const framework of ['react', 'svelte', 'vue']) {
  cpSync(`src/frameworks/${framework}.d.ts`, `dist/npm/frameworks/${framework}.d.ts`);
}
