/**
 * A member of a document, past whatever elements the page has named: `<form name="createElement">` or
 * `<img name="body">` hide the document's members of these names. Nor is it looked for by way of
 * `Document`, which a library may have taken for something of its own, as MooTools does.
 */
export const memberOf = <Name extends keyof Document>(
  document: Document,
  name: Name,
): Document[Name] => Reflect.get(Object.getPrototypeOf(document) as Document, name, document);

const members = new Map<string | symbol, unknown>();

/** The page's document, its members those of its interface. */
export const pageDocument = new Proxy({} as Document, {
  get: (_, name) => {
    if (members.has(name)) return members.get(name);
    const member: unknown = memberOf(document, name as keyof Document);
    if (typeof member !== 'function') return member;
    const method: unknown = member.bind(document);
    members.set(name, method);
    return method;
  },
});

const listen =
  (method: 'addEventListener' | 'removeEventListener') =>
  (target: EventTarget, type: string, listener: (event: Event) => void): void => {
    EventTarget.prototype[method].call(target, type, listener);
  };

/** Listens to the window or the document, where a page may have named an element `addEventListener`. */
export const addListener = listen('addEventListener');
export const removeListener = listen('removeEventListener');
