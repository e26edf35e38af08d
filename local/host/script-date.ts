/**
 * The `Date` of a script: its clock is the host's, and its local time is the time of the script's own zone, which the
 * manifest names. A date cell is an instant of the spreadsheet's zone, so the two differ (rules, section 4.3).
 */

/** Runs inside a context, so that its dates are dates of that realm. All values that cross are numbers and text. */
export const INSTALL_DATE = `(function (now, offsetAt, instantOf, zone) {
  const Clock = Date;
  const proto = Clock.prototype;
  const utc = Clock.UTC;
  const wallOf = (date) => {
    const time = proto.getTime.call(date);
    return new Clock(time !== time ? time : time + offsetAt(time));
  };
  const define = (name, value) =>
    Object.defineProperty(proto, name, { value, writable: true, configurable: true, enumerable: false });
  for (const part of ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds']) {
    const get = proto['getUTC' + part];
    define('get' + part, function () { return get.call(wallOf(this)); });
    const set = proto['setUTC' + part];
    if (!set) continue;
    define('set' + part, function (...args) {
      const wall = wallOf(this);
      set.apply(wall, args);
      const time = proto.getTime.call(wall);
      return proto.setTime.call(this, time !== time ? time : instantOf(time));
    });
  }
  define('getYear', function () { return this.getFullYear() - 1900; });
  delete proto.setYear;
  define('getTimezoneOffset', function () { return -offsetAt(proto.getTime.call(this)) / 60000; });
  const two = (number) => String(number).padStart(2, '0');
  const dayText = (wall) => {
    const parts = proto.toUTCString.call(wall).split(' ');
    return [parts[0].slice(0, 3), parts[2], parts[1], parts[3]].join(' ');
  };
  const timeText = (date, wall) => {
    const minutes = offsetAt(proto.getTime.call(date)) / 60000;
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    return proto.toISOString.call(wall).slice(11, 19) + ' GMT' + sign + two(Math.floor(size / 60)) + two(Math.floor(size % 60));
  };
  const texts = { toDateString: (date, wall) => dayText(wall), toTimeString: timeText,
    toString: (date, wall) => dayText(wall) + ' ' + timeText(date, wall) };
  for (const name of Object.keys(texts)) {
    define(name, function () {
      const wall = wallOf(this);
      return proto.getTime.call(wall) === proto.getTime.call(wall) ? texts[name](this, wall) : 'Invalid Date';
    });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(name, function (locales, options) {
      return original.call(this, locales, Object.assign({ timeZone: zone }, options));
    });
  }
  // Text without a zone is local time; a bare ISO day is UTC, as the language says.
  const parse = (text) => {
    const plain = String(text).trim();
    const absolute = /^[+-]?\\d{4,6}(-\\d\\d){0,2}$|Z$|GMT|UTC|[+-]\\d{2}:?\\d{2}(\\s*\\(.*\\))?$|\\b[ECMP][SD]T\\b/i.test(plain);
    if (absolute) return Clock.parse(plain);
    const wall = Clock.parse(/T\\d/.test(plain) ? plain + 'Z' : plain + ' UTC');
    return wall !== wall ? wall : instantOf(wall);
  };
  const read = (args) => {
    if (args.length === 0) return [now()];
    if (args.length > 1) {
      const wall = utc.apply(undefined, args);
      return [wall !== wall ? wall : instantOf(wall)];
    }
    return typeof args[0] === 'string' ? [parse(args[0])] : args;
  };
  function ScriptDate(...args) {
    if (new.target === undefined) return new Clock(now()).toString();
    return Reflect.construct(Clock, read(args), new.target === ScriptDate ? Clock : new.target);
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  ScriptDate.prototype = proto;
  ScriptDate.UTC = utc;
  ScriptDate.parse = parse;
  ScriptDate.now = () => now();
  define('constructor', ScriptDate);
  Date = ScriptDate;
  const Format = Intl.DateTimeFormat;
  function DateTimeFormat(locales, options) {
    return new Format(locales, Object.assign({ timeZone: zone }, options));
  }
  DateTimeFormat.prototype = Format.prototype;
  DateTimeFormat.supportedLocalesOf = Format.supportedLocalesOf;
  Intl.DateTimeFormat = DateTimeFormat;
  return Clock;
})`;
