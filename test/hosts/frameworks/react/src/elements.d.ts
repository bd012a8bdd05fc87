/// <reference types="registration-widgets/react" />
