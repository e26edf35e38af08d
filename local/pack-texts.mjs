/** Takes the texts of the five languages out of the server's script and puts them into pages, read when needed. */

import { parse } from 'acorn';

/** A page that is never shown: its script element, of this type or a plain one, holds what is read from it. */
export const pageWith = (type, text) =>
  `<!DOCTYPE html>\n<html><body><script${type === '' ? '' : ` type="${type}"`}>\n${text}\n</script></body></html>\n`;

/** Each value is a line, parsed when it is needed. */
export const jsonPage = (...values) =>
  pageWith(
    'application/json',
    values.map((value) => JSON.stringify(value).replace(/</g, '\\u003c').replace(/\//g, '\\/')).join('\n'),
  );

/**
 * Collects what is packed. `script` gives a module's text with a number in the place of each object that holds a text
 * for each of the locales; `texts` gives those texts in a locale; `pages` the pages with them and the dictionaries, by
 * file name. With `keepsWords` the words of headers stay where they are.
 */
export function packer(locales, dictionaries, runtime, { keepsWords = false } = {}) {
  const texts = [];
  const words = [];
  let headers = null;
  const sections = Object.keys(dictionaries[locales[0]]);
  /** The strings of an object literal by key; null when it is anything else, or has other keys. */
  const stringsOf = (node) => {
    const found = {};
    for (const { key, value, computed } of node.properties) {
      if (computed || value?.type !== 'Literal' || typeof value.value !== 'string') return null;
      found[key.name] = value.value;
    }
    const keys = Object.keys(found).filter((key) => key !== 'crm');
    if (keepsWords && 'crm' in found) return null;
    return keys.length === locales.length && locales.every((locale) => locale in found) ? found : null;
  };
  const numberIn = (list, found) => {
    const known = list.findIndex((one) => Object.keys(found).every((key) => one[key] === found[key]));
    return known >= 0 ? known : list.push(found) - 1;
  };

  return {
    script(text) {
      const places = [];
      const visit = (node) => {
        const found = node.type === 'ObjectExpression' ? stringsOf(node) : null;
        if (found) places.push({ ...node, found });
        else for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child);
      };
      visit(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }));
      if (places.length === 0) return text;
      const packed = places.reverse().reduce((left, { start, end, found }) => {
        const call =
          'crm' in found ? `new PackedWords(${numberIn(words, found)})` : `new PackedTexts(${numberIn(texts, found)})`;
        return left.slice(0, start) + call + left.slice(end);
      }, text);
      return `import { PackedTexts, PackedWords } from ${JSON.stringify(runtime)};\n${packed}`;
    },
    dictionaries: `import { packedDictionaries } from ${JSON.stringify(runtime)};
export const dictionaries = packedDictionaries(${JSON.stringify(sections)});`,
    /** A module that exports the object under this name. */
    object: (name, value) => `export const ${name} = ${JSON.stringify(value)};`,
    /** A module that exports an object of these values under this name, each parsed when it is read. */
    record(name, values) {
      const texts = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(JSON.stringify(value))}`);
      return `const texts = { ${texts.join(',\n')} };
export const ${name} = {};
for (const key of Object.keys(texts)) Object.defineProperty(${name}, key, { get: () => JSON.parse(texts[key]) });`;
    },
    /** A module that exports the list under this name, parsed when it is first read. */
    list(name, values) {
      const texts = (_, value) => (value?.constructor.name === 'PackedTexts' ? { texts: value.number } : value);
      return `import { packedList } from ${JSON.stringify(runtime)};
export const ${name} = packedList(${values.length}, ${JSON.stringify(JSON.stringify(values, texts))});`;
    },
    /** A module whose function of this name gives the value, the second line of the words' page. */
    headers(name, value) {
      headers = value;
      return `import { packedHeaders } from ${JSON.stringify(runtime)};
export const ${name} = packedHeaders;`;
    },
    texts: (locale) => texts.map((one) => one[locale]),
    pages() {
      const made = {};
      for (const locale of locales) {
        made[`Texts-${locale}.html`] = jsonPage({ dictionary: dictionaries[locale], texts: this.texts(locale) });
      }
      const lists = Object.fromEntries([...locales, 'crm'].map((list) => [list, words.map((one) => one[list])]));
      made['Words.html'] = jsonPage(lists, headers);
      return made;
    },
  };
}
