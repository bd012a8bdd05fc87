import {bootstrapApplication} from '@angular/platform-browser';
import 'registration-widgets/define';
import {AngularHost} from './angular-host';

void bootstrapApplication(AngularHost);
