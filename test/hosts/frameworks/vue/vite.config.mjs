import vue from '@vitejs/plugin-vue';
import {appConfig} from '../vite.config.mjs';

const isCustomElement = tag => tag.includes('-');

export default appConfig(import.meta.dirname, [
  vue({template: {compilerOptions: {isCustomElement}}}),
]);
