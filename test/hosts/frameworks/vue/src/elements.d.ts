/// <reference types="registration-widgets/vue" />
