export {
  DirectoryErrorEvent,
  OfficeChooseEvent,
  SituationChangeEvent,
  StepToggleEvent,
} from './elements/shared/events.js';
export {OfficeCard} from './elements/office-card/office-card.js';
export {OfficeFinder} from './elements/office-finder/office-finder.js';
export {OfficeHours} from './elements/office-hours/office-hours.js';
export {OpenNowBadge} from './elements/open-now-badge/open-now-badge.js';
export {RegistrationSteps} from './elements/registration-steps/registration-steps.js';
export * from './directory/index.js';
export * from './hours/index.js';
export * from './route/index.js';
