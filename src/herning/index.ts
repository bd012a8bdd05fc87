import introduction from '../../data/route/introduction.json' with {type: 'json'};
import notes from '../../data/route/notes.json' with {type: 'json'};
import questions from '../../data/route/questions.json' with {type: 'json'};
import changeOfAddress from '../../data/route/steps/change-of-address.json' with {type: 'json'};
import childcare from '../../data/route/steps/childcare.json' with {type: 'json'};
import commuterHealthCard from '../../data/route/steps/commuter-health-card.json' with {type: 'json'};
import cprRegistration from '../../data/route/steps/cpr-registration.json' with {type: 'json'};
import danishLessons from '../../data/route/steps/danish-lessons.json' with {type: 'json'};
import departure from '../../data/route/steps/departure.json' with {type: 'json'};
import digitalPost from '../../data/route/steps/digital-post.json' with {type: 'json'};
import doctor from '../../data/route/steps/doctor.json' with {type: 'json'};
import euResidenceDocument from '../../data/route/steps/eu-residence-document.json' with {type: 'json'};
import familyPermit from '../../data/route/steps/family-permit.json' with {type: 'json'};
import healthInsuranceCountry from '../../data/route/steps/health-insurance-country.json' with {type: 'json'};
import mitid from '../../data/route/steps/mitid.json' with {type: 'json'};
import nemkonto from '../../data/route/steps/nemkonto.json' with {type: 'json'};
import nordicRegistration from '../../data/route/steps/nordic-registration.json' with {type: 'json'};
import protection from '../../data/route/steps/protection.json' with {type: 'json'};
import residencePermit from '../../data/route/steps/residence-permit.json' with {type: 'json'};
import taxCard from '../../data/route/steps/tax-card.json' with {type: 'json'};
import taxCardLater from '../../data/route/steps/tax-card-later.json' with {type: 'json'};
import taxWhenLeaving from '../../data/route/steps/tax-when-leaving.json' with {type: 'json'};
import withdrawalAgreement from '../../data/route/steps/withdrawal-agreement.json' with {type: 'json'};
import type {DirectorySource, RegistrationSource} from '../directory/types.js';
import {herningOffices} from './offices.js';

/** Steps in the order in which they are shown within a phase. */
const registration: unknown = {
  introduction,
  questions,
  steps: [
    residencePermit,
    withdrawalAgreement,
    familyPermit,
    taxCard,
    protection,
    euResidenceDocument,
    cprRegistration,
    doctor,
    healthInsuranceCountry,
    mitid,
    digitalPost,
    nemkonto,
    danishLessons,
    childcare,
    taxCardLater,
    commuterHealthCard,
    changeOfAddress,
    departure,
    nordicRegistration,
    taxWhenLeaving,
  ],
  notes,
};

/** The built-in directory: Herning's offices and route. */
export const herning: DirectorySource & {readonly registration: RegistrationSource} = {
  ...herningOffices,
  registration: registration as RegistrationSource,
};
