import {createApp} from 'vue';
import 'registration-widgets/define';
import App from './app.vue';

createApp(App).mount('#app');
