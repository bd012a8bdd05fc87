// What Prototype.js, MooTools and Sugar put in place of the browser's own, with what theirs do.
const listOf = things => {
  const list = [];
  for (let index = 0; index < (things?.length ?? 0); index++) list[index] = things[index];
  return list;
};
const replaceIn = (prototype, replacements) => {
  for (const [name, replacement] of Object.entries(replacements)) prototype[name] = replacement;
};

Array.from = listOf;
replaceIn(Array.prototype, {
  each(iterator, context) {
    for (let index = 0; index < this.length; index++) iterator.call(context, this[index], index);
  },
  forEach(iterator, context) {
    this.each(iterator, context);
  },
  map(iterator, context) {
    const results = [];
    this.each((value, index) => results.push(iterator.call(context, value, index)));
    return results;
  },
  filter(iterator, context) {
    const results = [];
    this.each((value, index) => {
      if (iterator.call(context, value, index)) results.push(value);
    });
    return results;
  },
  find(iterator, context) {
    for (let index = 0; index < this.length; index++) {
      if (iterator.call(context, this[index], index)) return this[index];
    }
  },
  some(iterator, context) {
    return this.filter(iterator, context).length > 0;
  },
  every(iterator, context) {
    return this.filter(iterator, context).length === this.length;
  },
  include(wanted) {
    return this.indexOf(wanted) >= 0;
  },
  entries() {
    return this.slice();
  },
  reduce() {
    return this.length > 1 ? this : this[0];
  },
  toArray() {
    return this.slice();
  },
  toJSON() {
    return `[${this.map(value => JSON.stringify(value)).join(', ')}]`;
  },
});
replaceIn(String.prototype, {
  startsWith(start) {
    return this.indexOf(start) === 0;
  },
  endsWith(end) {
    return this.length >= end.length && this.lastIndexOf(end) === this.length - end.length;
  },
  toJSON() {
    return String(this);
  },
  replaceAll(wanted, ...others) {
    let index = 0;
    const pattern = new RegExp(wanted.replace(/\W/g, '\\$&'), 'g');
    return this.replace(pattern, () => others[index++] ?? '');
  },
});
replaceIn(Element.prototype, {
  remove() {
    this.parentNode.removeChild(this);
    return this;
  },
  update(content) {
    this.textContent = content;
    return this;
  },
  select(selector) {
    return listOf(this.querySelectorAll(selector));
  },
  show() {
    return this;
  },
});
Object.keys = object => {
  const keys = [];
  for (const key in object) keys.push(key);
  return keys;
};
Object.values = object => Object.keys(object).map(key => object[key]);
Function.prototype.bind = function (context, ...given) {
  return (...more) => this.apply(context, [...given, ...more]);
};
globalThis.Document = class {};
globalThis.Event = class {};
globalThis.Window = class {};
Date.parse = text => new Date(text);
