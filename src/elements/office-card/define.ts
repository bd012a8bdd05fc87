import {OfficeCard} from './office-card.js';

OfficeCard.define();
