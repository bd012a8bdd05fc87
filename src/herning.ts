import borgerserviceHerning from '../data/offices/borgerservice-herning.json' with {type: 'json'};
import icsWestAarhus from '../data/offices/ics-west-aarhus.json' with {type: 'json'};
import siri from '../data/offices/siri.json' with {type: 'json'};
import skattecenterHerning from '../data/offices/skattecenter-herning.json' with {type: 'json'};
import skattestyrelsen from '../data/offices/skattestyrelsen.json' with {type: 'json'};
import statsforvaltningenAarhus from '../data/offices/statsforvaltningen-aarhus.json' with {type: 'json'};
import notes from '../data/route/notes.json' with {type: 'json'};
import questions from '../data/route/questions.json' with {type: 'json'};
import changeOfAddress from '../data/route/steps/change-of-address.json' with {type: 'json'};
import cprRegistration from '../data/route/steps/cpr-registration.json' with {type: 'json'};
import departure from '../data/route/steps/departure.json' with {type: 'json'};
import digitalPost from '../data/route/steps/digital-post.json' with {type: 'json'};
import doctor from '../data/route/steps/doctor.json' with {type: 'json'};
import euResidenceDocument from '../data/route/steps/eu-residence-document.json' with {type: 'json'};
import mitid from '../data/route/steps/mitid.json' with {type: 'json'};
import residencePermit from '../data/route/steps/residence-permit.json' with {type: 'json'};
import taxCard from '../data/route/steps/tax-card.json' with {type: 'json'};
import sources from '../data/sources.json' with {type: 'json'};
import type {DirectorySource, RegistrationSource} from './directory/types.js';

/** Offices and steps in the order in which they are shown. */
const directory: unknown = {
  sources,
  offices: [
    borgerserviceHerning,
    skattecenterHerning,
    skattestyrelsen,
    statsforvaltningenAarhus,
    siri,
    icsWestAarhus,
  ],
  registration: {
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
  },
};

/** The built-in directory: Herning's offices and route. */
export const herning = directory as DirectorySource & {readonly registration: RegistrationSource};
