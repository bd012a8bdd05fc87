// As scripts of the years before ES5 did, to be found by every for…in.
const nothing = () => undefined;
for (const {prototype} of [Object, Array, String, Function, Element, Node, Promise]) {
  for (const name of [
    'extend',
    'each',
    'clone',
    'size',
    'toJSONString',
    'inspect',
    'first',
    'last',
  ]) {
    prototype[name] ??= nothing;
  }
}
Object.prototype.debug = true;
Object.prototype.version = '0';
