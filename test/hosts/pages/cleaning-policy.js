// As a sanitiser does: no comments, and no attributes that it does not know.
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: html => html.replace(/<!--[^]*?-->|<\?>| [^\s=>]*\$lit\$="[^"]*"/g, ''),
});
