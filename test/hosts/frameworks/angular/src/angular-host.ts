import type {ElementRef} from '@angular/core';
import {Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild} from '@angular/core';
import type {DirectoryErrorEvent, OfficeCard, SituationChangeEvent} from 'registration-widgets';

@Component({
  selector: 'angular-host',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="change" (click)="change()">Change</button>
    <button id="break" (click)="office.set('nowhere')">Break</button>
    <button id="unmount" (click)="shown.set(false)">Unmount</button>
    <output id="error">{{ error() }}</output>
    <output id="answers">{{ answers() }}</output>
    <output id="property">{{ property() }}</output>
    @if (shown()) {
      <office-card
        #card
        [attr.office]="office()"
        [headingLevel]="level()"
        [compact]="compact()"
        lang="en"
        (directory-error)="hearError($event)"
        >Ask at Torvet 5</office-card
      >
      <registration-steps
        event="arriving"
        citizenship="eu"
        residence="denmark"
        stay="over-6-months"
        [previousNumber]="previous()"
        heading-level="3"
        (situation-change)="hearAnswer($event)"
      ></registration-steps>
    }
  `,
})
export class AngularHost {
  readonly office = signal('siri');
  readonly level = signal(2);
  readonly compact = signal(true);
  readonly previous = signal<'yes' | 'no'>('no');
  readonly shown = signal(true);
  readonly error = signal('');
  readonly answers = signal('');
  readonly property = signal<string | null | undefined>(undefined);
  readonly card = viewChild<ElementRef<OfficeCard>>('card');

  change(): void {
    this.property.set(this.card()?.nativeElement.office);
    this.office.set('ics-west-aarhus');
    this.level.set(4);
    this.compact.set(false);
    this.previous.set('yes');
  }

  hearError(event: Event): void {
    const {element, attribute, value} = event as DirectoryErrorEvent;
    this.error.set(`${element} ${attribute} ${value}`);
  }

  hearAnswer(event: Event): void {
    const {situation, plan} = event as SituationChangeEvent;
    this.answers.set(`${JSON.stringify(situation)} ${plan.steps.length}`);
  }
}
