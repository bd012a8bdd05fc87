import {svelte} from '@sveltejs/vite-plugin-svelte';
import {appConfig} from '../vite.config.mjs';

export default appConfig(import.meta.dirname, [svelte({configFile: false})]);
