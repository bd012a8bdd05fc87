/// <reference types="registration-widgets/svelte" />
