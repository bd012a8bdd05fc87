import {mount} from 'svelte';
import 'registration-widgets/define';
import App from './app.svelte';

mount(App, {target: document.querySelector('#app')!});
