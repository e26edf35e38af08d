/** Takes the texts of the five languages out of the server's script and puts them into pages, read when needed. */

import { parse } from 'acorn';

const page = (value) => {
  const json = JSON.stringify(value).replace(/</g, '\\u003c').replace(/\//g, '\\/');
  return `<!DOCTYPE html>\n<html><body><script type="application/json">\n${json}\n</script></body></html>\n`;
};

/**
 * Collects what is packed. `script` gives a module's text with a number in the place of each object that holds a text
 * for each of the locales; `pages` gives the pages with those texts and the dictionaries, by file name.
 */
export function packer(locales, dictionaries, runtime) {
  const texts = [];
  const words = [];
  /** The strings of an object literal by key; null when it is anything else, or has other keys. */
  const stringsOf = (node) => {
    const found = {};
    for (const { key, value, computed } of node.properties) {
      if (computed || value?.type !== 'Literal' || typeof value.value !== 'string') return null;
      found[key.name] = value.value;
    }
    const keys = Object.keys(found).filter((key) => key !== 'crm');
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
    dictionaries: `export { packedDictionaries as dictionaries } from ${JSON.stringify(runtime)};`,
    pages() {
      const made = {};
      for (const locale of locales) {
        made[`Texts-${locale}.html`] = page({
          dictionary: dictionaries[locale],
          texts: texts.map((one) => one[locale]),
        });
      }
      made['Words.html'] = page(
        Object.fromEntries([...locales, 'crm'].map((list) => [list, words.map((one) => one[list])])),
      );
      return made;
    },
  };
}
