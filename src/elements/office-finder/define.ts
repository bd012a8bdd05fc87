import {OfficeFinder} from './office-finder.js';

OfficeFinder.define();
