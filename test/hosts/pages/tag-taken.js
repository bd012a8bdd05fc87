customElements.define(
  'office-card',
  class extends HTMLElement {
    connectedCallback() {
      this.title = 'The page’s own card';
    }
  },
);
