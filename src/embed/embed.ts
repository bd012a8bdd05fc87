/**
 * The element that `#office-card?office=siri&lang=da` asks for.
 *
 * @throws Error with a message for whoever wrote the address.
 */
const elementFor = (address: string): HTMLElement => {
  const [tag = '', query] = address.split('?');
  const definition = customElements.get(tag) as
    (CustomElementConstructor & {readonly observedAttributes: readonly string[]}) | undefined;
  if (!definition) {
    throw new Error(`There is no <${tag}>. Write embed.html#office-card?office=siri`);
  }
  const element = document.createElement(tag);
  for (const [name, value] of new URLSearchParams(query)) {
    if (!definition.observedAttributes.includes(name)) {
      const known = definition.observedAttributes.join(', ');
      throw new Error(`<${tag}> has no attribute ${name}. It has ${known}.`);
    }
    // Else anybody could have this address say what they like.
    if (name === 'src' && new URL(value, location.href).origin !== location.origin) {
      throw new Error(`src="${value}" is at another address than this page.`);
    }
    element.setAttribute(name, value);
  }
  return element;
};

const show = (): void => {
  try {
    const element = elementFor(location.hash.slice(1));
    document.documentElement.lang = element.lang || 'en';
    document.body.replaceChildren(element);
  } catch (error) {
    console.error(error);
    document.body.textContent = String(error);
  }
};

addEventListener('hashchange', show);
show();

if (parent !== window) {
  new ResizeObserver(() => {
    const {height} = document.documentElement.getBoundingClientRect();
    parent.postMessage({type: 'registration-widgets:height', height: Math.ceil(height)}, '*');
  }).observe(document.documentElement);
}
