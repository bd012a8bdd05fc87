for (const name of Object.getOwnPropertyNames(globalThis)) {
  const {prototype} = Object.getOwnPropertyDescriptor(globalThis, name).value ?? {};
  if (prototype) Object.freeze(prototype);
}
