import {OfficeCard} from './elements/office-card.js';
import {OfficeHours} from './elements/office-hours.js';
import {OpenNowBadge} from './elements/open-now-badge.js';
import {RegistrationSteps} from './elements/registration-steps.js';

OpenNowBadge.define('open-now-badge');
OfficeHours.define('office-hours');
OfficeCard.define('office-card');
RegistrationSteps.define('registration-steps');

declare global {
  interface HTMLElementTagNameMap {
    'open-now-badge': OpenNowBadge;
    'office-hours': OfficeHours;
    'office-card': OfficeCard;
    'registration-steps': RegistrationSteps;
  }
}
