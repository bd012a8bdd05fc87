import {appConfig} from '../vite.config.mjs';

export default appConfig(import.meta.dirname);
