import notes from '../../data/route/notes.json' with {type: 'json'};
import questions from '../../data/route/questions.json' with {type: 'json'};
import changeOfAddress from '../../data/route/steps/change-of-address.json' with {type: 'json'};
import cprRegistration from '../../data/route/steps/cpr-registration.json' with {type: 'json'};
import departure from '../../data/route/steps/departure.json' with {type: 'json'};
import digitalPost from '../../data/route/steps/digital-post.json' with {type: 'json'};
import doctor from '../../data/route/steps/doctor.json' with {type: 'json'};
import euResidenceDocument from '../../data/route/steps/eu-residence-document.json' with {type: 'json'};
import mitid from '../../data/route/steps/mitid.json' with {type: 'json'};
import residencePermit from '../../data/route/steps/residence-permit.json' with {type: 'json'};
import taxCard from '../../data/route/steps/tax-card.json' with {type: 'json'};
import type {DirectorySource, RegistrationSource} from '../directory/types.js';
import {herningOffices} from './offices.js';

/** Steps in the order in which they are shown. */
const registration: unknown = {
  questions,
  steps: [
    residencePermit,
    euResidenceDocument,
    cprRegistration,
    doctor,
    mitid,
    digitalPost,
    taxCard,
    changeOfAddress,
    departure,
  ],
  notes,
};

/** The built-in directory: Herning's offices and route. */
export const herning: DirectorySource & {readonly registration: RegistrationSource} = {
  ...herningOffices,
  registration: registration as RegistrationSource,
};
