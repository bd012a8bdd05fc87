import {RegistrationSteps} from './registration-steps.js';

RegistrationSteps.define();
