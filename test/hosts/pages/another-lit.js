import {html, render} from '/node_modules/lit-html/lit-html.js';

render(html`<b>Drawn by ${'another'} Lit</b>`, document.getElementById('theirs'));
