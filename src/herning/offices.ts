import borgerserviceHerning from '../../data/offices/borgerservice-herning.json' with {type: 'json'};
import icsWestAarhus from '../../data/offices/ics-west-aarhus.json' with {type: 'json'};
import siri from '../../data/offices/siri.json' with {type: 'json'};
import skattecenterHerning from '../../data/offices/skattecenter-herning.json' with {type: 'json'};
import skattestyrelsen from '../../data/offices/skattestyrelsen.json' with {type: 'json'};
import statsforvaltningenAarhus from '../../data/offices/statsforvaltningen-aarhus.json' with {type: 'json'};
import sources from '../../data/sources.json' with {type: 'json'};
import type {DirectorySource} from '../directory/types.js';

/** In the order in which they are shown. */
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
};

/** Herning's offices without the route, which only `<registration-steps>` needs. */
export const herningOffices = directory as DirectorySource;
