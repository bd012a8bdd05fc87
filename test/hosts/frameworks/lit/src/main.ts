import {html, LitElement, nothing} from 'lit';
import 'registration-widgets/define';
import type {DirectoryErrorEvent, SituationChangeEvent} from 'registration-widgets';

class LitHost extends LitElement {
  static override readonly properties = {
    office: {state: true},
    level: {state: true},
    compact: {state: true},
    previous: {state: true},
    shown: {state: true},
    error: {state: true},
    answers: {state: true},
    property: {state: true},
  };

  declare office: string;
  declare level: number;
  declare compact: boolean;
  declare previous: 'yes' | 'no';
  declare shown: boolean;
  declare error: string;
  declare answers: string;
  declare property: string | null | undefined;

  constructor() {
    super();
    Object.assign(this, {office: 'siri', level: 2, compact: true, previous: 'no', shown: true});
  }

  /** In the page's own tree, for the test to reach. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #change(): void {
    this.property = this.querySelector('office-card')?.office;
    Object.assign(this, {office: 'ics-west-aarhus', level: 4, compact: false, previous: 'yes'});
  }

  #hearError({element, attribute, value}: DirectoryErrorEvent): void {
    this.error = `${element} ${attribute} ${value}`;
  }

  #hearAnswer({situation, plan}: SituationChangeEvent): void {
    this.answers = `${JSON.stringify(situation)} ${plan.steps.length}`;
  }

  protected override render(): unknown {
    return html`
      <button id="change" @click=${this.#change}>Change</button>
      <button id="break" @click=${() => (this.office = 'nowhere')}>Break</button>
      <button id="unmount" @click=${() => (this.shown = false)}>Unmount</button>
      <output id="error">${this.error}</output>
      <output id="answers">${this.answers}</output>
      <output id="property">${this.property}</output>
      ${
        this.shown
          ? html`<office-card
                office=${this.office}
                .headingLevel=${this.level}
                ?compact=${this.compact}
                lang="en"
                @directory-error=${this.#hearError}
                >Ask at Torvet 5</office-card
              >
              <registration-steps
                event="arriving"
                citizenship="eu"
                residence="denmark"
                stay="over-6-months"
                .previousNumber=${this.previous}
                heading-level="3"
                @situation-change=${this.#hearAnswer}
              ></registration-steps>`
          : nothing
      }
    `;
  }
}

customElements.define('lit-host', LitHost);
