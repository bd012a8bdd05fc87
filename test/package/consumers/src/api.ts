import {
  DirectoryErrorEvent,
  OfficeCard,
  OfficeFinder,
  OfficeHours,
  OpenNowBadge,
  RegistrationSteps,
} from 'registration-widgets';
import type {Directory} from 'registration-widgets/directory';
import {officeStateAt, parseDirectory} from 'registration-widgets/directory';
import {herning} from 'registration-widgets/herning';
import type {Hours, HoursState} from 'registration-widgets/hours';
import {parseHours, spansOn, stateAt} from 'registration-widgets/hours';
import {OfficeCard as CardAlone} from 'registration-widgets/office-card';
import type {Plan, Situation} from 'registration-widgets/route';
import {planRoute} from 'registration-widgets/route';
import 'registration-widgets/define';
import 'registration-widgets/open-now-badge/define';

const hours: Hours = parseHours({week: {Mo: ['10:00-15:00'], PH: []}});
const state: HoursState = stateAt(hours, Date.now());
export const ends: number[] = spansOn(hours, '2026-11-23')?.map(({end}) => end) ?? [];
export const opens: number | null = state.opens;

const directory: Directory = parseDirectory(herning);
const office = directory.office('siri');
export const visit = office && officeStateAt(office, Date.now()).state;

const situation: Situation = {event: 'arriving', citizenship: 'eu', purpose: 'work'};
const plan: Plan = planRoute(directory.registration!, situation);
export const steps: string[] = plan.steps.map(({id}) => id);

// @ts-expect-error There is no such answer.
export const impossible: Situation = {event: 'staying'};

const card: OfficeCard = document.createElement('office-card');
card.headingLevel = 2;
card.addEventListener('directory-error', ({attribute, message}) => `${attribute}: ${message}`);
document.addEventListener('office-choose', ({office, task}) => `${office}: ${task}`);
window.addEventListener('step-toggle', ({step, done}) => `${step}: ${String(done)}`);
export const isCard: boolean = card instanceof CardAlone;

const badge = document.createElement('open-now-badge');
// @ts-expect-error A badge tells its state; nobody sets it.
badge.state = 'open';

// @ts-expect-error What elements share inside is not published.
export const inside: unknown = card.report;

export const classes = [OfficeFinder, OfficeHours, OpenNowBadge, RegistrationSteps];
for (const each of classes) each.define();

export const error = new DirectoryErrorEvent('office-card', 'office', null, '');
