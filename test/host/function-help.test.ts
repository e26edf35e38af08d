import { describe, expect, it } from 'vitest';
import { hostWith } from './throwaway-project';

const block = (tags: string) => `/**\n * Cost per lead.\n${tags} */\n`;
const params =
  ' * @param {number} spend What was spent.\n * @param {Array<Array<number>>} leads How many leads,\n *   or a range of them.\n';

describe('the help of custom functions', () => {
  it('is read from the block above each function', () => {
    const host =
      hostWith(`${block(`${params} * @return {number} Not shown.\n * @customfunction\n`)}function CPL(spend, leads) {}
      function onOpen() {} function helper() {} function HIDDEN_() {}`);
    expect(host.functions()).toEqual([
      {
        name: 'CPL',
        description: 'Cost per lead.',
        parameters: [
          { name: 'spend', description: 'What was spent.' },
          { name: 'leads', description: 'How many leads, or a range of them.' },
        ],
      },
    ]);
  });

  it.each([
    ['no comment at all', 'function CPL(spend, leads) {}', 'There is no JSDoc block'],
    ['a plain comment', '/* no */\nfunction CPL(spend, leads) {}', 'There is no JSDoc block'],
    [
      'a line between',
      `${block(`${params} * @customfunction\n`)}\nfunction CPL(spend, leads) {}`,
      'does not end on the line before',
    ],
    [
      'code between',
      `${block(`${params} * @customfunction\n`)}var x = 1;\nfunction CPL(spend, leads) {}`,
      'There is no JSDoc block',
    ],
    ['no tag', `${block(params)}function CPL(spend, leads) {}`, 'has no @customfunction'],
    [
      'a parameter without words',
      `${block(' * @param spend What.\n * @customfunction\n')}function CPL(spend, leads) {}`,
      'The parameter leads has no @param',
    ],
    [
      'another order',
      `${block(' * @param b B.\n * @param a A.\n * @customfunction\n')}function CPL(a, b) {}`,
      'The @param names (b, a)',
    ],
    [
      'a built-in name',
      `${block(' * @param a A.\n * @customfunction\n')}function FORECAST(a) {}`,
      'FORECAST is a built-in function',
    ],
    ['a name like a cell', `${block(' * @customfunction\n')}function CAC1() {}`, 'CAC1 reads as a cell'],
    [
      'the same name twice',
      `${block(' * @customfunction\n')}function CPL() {}\nfunction cpl() {}`,
      'CPL is declared more than once',
    ],
  ])('tells what is wrong with %s', (_what, code, problem) => {
    expect(hostWith(code).functions()[0]?.problem).toContain(problem);
  });
});
