/** What the page makes of the server's answers and of Google's errors. */

import { describe, expect, it } from 'vitest';
import { call, failureOf, readAnswer } from '../../src/sidebar/server';

describe('an error of Google’s', () => {
  it.each([
    'PERMISSION_DENIED',
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED',
    'Authorization is required to perform that action.',
    'You do not have permission to call SpreadsheetApp.getActive',
  ])('that refuses the call speaks of the accounts: %s', (message) => {
    expect(failureOf(new Error(message))).toEqual({ code: 'accounts' });
    expect(failureOf({ name: 'ScriptError', message })).toEqual({ code: 'accounts' });
  });

  it.each([new Error('Exceeded maximum execution time'), new Error(''), null, undefined, 'NetworkError'])(
    'of another kind means that there was no answer: %s',
    (error) => {
      expect(failureOf(error)).toEqual({ code: 'unanswered' });
    },
  );
});

describe('an answer', () => {
  it('is read from its JSON text', () => {
    expect(readAnswer('{"ok":true,"value":1}')).toEqual({ ok: true, value: 1 });
    expect(readAnswer('{"ok":false,"message":"No."}')).toEqual({ ok: false, message: 'No.' });
  });

  it.each([null, undefined, 3, '', '{', 'null', '[]', '{"value":1}'])('is nothing else: %j', (result) => {
    expect(readAnswer(result)).toBeNull();
  });
});

it('a call outside of Google fails without an answer', async () => {
  await expect(call('wizardOpen')).rejects.toMatchObject({ failure: { code: 'unanswered' } });
});
