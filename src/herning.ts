import offices from '../data/offices.json' with {type: 'json'};
import sources from '../data/sources.json' with {type: 'json'};
import registration from '../data/registration.json' with {type: 'json'};
import type {DirectorySource} from './directory/types.js';

export const herning = {...offices, ...sources, registration} as unknown as DirectorySource;
