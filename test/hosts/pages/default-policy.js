globalThis.trustedTypes?.createPolicy('default', {createHTML: html => html});
