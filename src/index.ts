export {
  DirectoryErrorEvent,
  OfficeChooseEvent,
  SituationChangeEvent,
  StepToggleEvent,
} from './elements/events.js';
export {OfficeCard} from './elements/office-card.js';
export {OfficeFinder} from './elements/office-finder.js';
export {OfficeHours} from './elements/office-hours.js';
export {OpenNowBadge} from './elements/open-now-badge.js';
export {RegistrationSteps} from './elements/registration-steps.js';
export * from './directory/index.js';
export * from './hours/index.js';
export * from './route/index.js';
