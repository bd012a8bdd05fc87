import react from '@vitejs/plugin-react';
import {appConfig} from '../vite.config.mjs';

export default appConfig(import.meta.dirname, [react()]);
