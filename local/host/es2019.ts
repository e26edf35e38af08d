/** What a script finds in ES2019, and no more: the build lowers newer syntax, but nothing lowers newer library methods. */

const words = (text: string) => text.trim().split(/\s+/);

/** The global names of ES2019, and `Intl`. Rules, section 6: `structuredClone`, `globalThis` and the like are assumed absent. */
export const GLOBALS = words(`
  Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined
  unescape
`);

/** Named properties of the built-in objects that have grown since; `TypedArray` and `Iterator` stand for the hidden ones. */
export const MEMBERS: Readonly<Record<string, string[]>> = {
  Array: words('from isArray of'),
  'Array.prototype': words(`
    concat copyWithin entries every fill filter find findIndex flat flatMap forEach includes indexOf join keys
    lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift
    values`),
  ArrayBuffer: words('isView'),
  'ArrayBuffer.prototype': words('byteLength slice'),
  'DataView.prototype': words(`
    buffer byteLength byteOffset getFloat32 getFloat64 getInt16 getInt32 getInt8 getUint16 getUint32 getUint8
    setFloat32 setFloat64 setInt16 setInt32 setInt8 setUint16 setUint32 setUint8`),
  Error: words('captureStackTrace stackTraceLimit'),
  'Iterator.prototype': [],
  JSON: words('parse stringify'),
  Map: [],
  'Map.prototype': words('clear delete entries forEach get has keys set size values'),
  Math: words(`
    E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp
    expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`),
  Object: words(`
    assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor
    getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed
    keys preventExtensions seal setPrototypeOf values`),
  Promise: words('all race reject resolve'),
  'Promise.prototype': words('catch finally then'),
  'RegExp.prototype': words(`
    compile dotAll exec flags global ignoreCase multiline source sticky test toString unicode`),
  Set: [],
  'Set.prototype': words('add clear delete entries forEach has keys size values'),
  String: words('fromCharCode fromCodePoint raw'),
  'String.prototype': words(`
    anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes indexOf
    italics lastIndexOf link localeCompare match normalize padEnd padStart repeat replace search slice small split
    startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase
    trim trimEnd trimLeft trimRight trimStart valueOf`),
  Symbol: words(`
    asyncIterator for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive
    toStringTag unscopables`),
  TypedArray: words('from of'),
  'TypedArray.prototype': words(`
    buffer byteLength byteOffset copyWithin entries every fill filter find findIndex forEach includes indexOf join keys
    lastIndexOf length map reduce reduceRight reverse set slice some sort subarray toLocaleString toString values`),
  'Uint8Array.prototype': ['BYTES_PER_ELEMENT'],
};

/** Runs inside a fresh context and takes away what ES2019 does not have. */
export const REDUCE = `(function (globals, members) {
  const objects = {
    TypedArray: Object.getPrototypeOf(Int8Array),
    'TypedArray.prototype': Object.getPrototypeOf(Int8Array.prototype),
    'Iterator.prototype': Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
  };
  const always = ['length', 'name', 'prototype', 'constructor', 'BYTES_PER_ELEMENT'];
  const keep = (object, names) => {
    for (const name of Object.getOwnPropertyNames(object)) {
      if (names.indexOf(name) < 0 && always.indexOf(name) < 0) delete object[name];
    }
  };
  for (const path of Object.keys(members)) {
    const [name, prototype] = path.split('.');
    const object = objects[path] || (prototype ? this[name].prototype : this[name]);
    keep(object, members[path]);
  }
  for (const name of Object.getOwnPropertyNames(this)) if (globals.indexOf(name) < 0) delete this[name];
})`;
