import {OpenNowBadge} from './open-now-badge.js';

OpenNowBadge.define();
