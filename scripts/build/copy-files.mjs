import {cpSync} from 'node:fs';
import {copyPages} from './pages.mjs';

copyPages();
cpSync('LICENSE', 'dist/embed/LICENSE');
