// What the console of a host's page would show of ours, and what the page's policy has refused.
globalThis.heard = [];
for (const kind of ['error', 'warn']) {
  console[kind] = (...words) => heard.push(`${kind}: ${words.join(' ')}`);
}
addEventListener(
  'error',
  ({message, target}) => heard.push(`error: ${message ?? target.src}`),
  true,
);
addEventListener('unhandledrejection', ({reason}) => heard.push(`rejected: ${reason}`));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  heard.push(`refused: ${violatedDirective} ${blockedURI}`),
);
// A page in a sandbox can only be asked.
addEventListener('message', ({data, source}) => {
  if (data !== 'what is seen?') return;
  const seen = [...document.querySelectorAll('office-card, registration-steps')].map(
    ({shadowRoot, textContent}) => shadowRoot?.textContent.trim() || textContent,
  );
  source.postMessage({heard, seen}, '*');
});
