/** What the page makes of the server's answers and of Google's errors. */

import { describe, expect, it } from 'vitest';
import { call, failureOf, readAnswer } from '../../src/sidebar/server';

describe('an error of Google’s', () => {
  it.each([
    ['PERMISSION_DENIED', 'accounts'],
    ['We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED', 'accounts'],
    ['Authorization is required to perform that action.', 'permission'],
    ['You do not have permission to call SpreadsheetApp.getActive', 'permission'],
    ['You are trying to edit a protected cell or object.', 'permission'],
    ['Exceeded maximum execution time', 'tooLong'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ])('is recognised: %s', (message, code) => {
    expect(failureOf(new Error(message))).toEqual({ code });
    expect(failureOf({ name: 'ScriptError', message })).toEqual({ code });
  });

  it.each([new Error(''), null, undefined, 'Something else'])(
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
  await expect(call('wizardOpen', undefined)).rejects.toMatchObject({ failure: { code: 'unanswered' } });
});
