/**
 * The page's own document, past whatever elements it has named: `<form name="createElement">` or
 * `<img name="body">` hide the document's members of these names.
 */
const members = new Map<string | symbol, unknown>();

/** A document whose members are those of its interface. */
export const pageDocument = new Proxy({} as Document, {
  get: (_, name) => {
    if (members.has(name)) return members.get(name);
    const member: unknown = Reflect.get(Document.prototype, name, document);
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
