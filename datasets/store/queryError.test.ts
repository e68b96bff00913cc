import { expect, it } from 'vitest';
import { QueryError } from './queryError.ts';

it('keeps the statement, the cause and whether it was withdrawn', () => {
  const cause = new Error('as thrown');
  const error = new QueryError('SELECT 1', 'as told', { cause });
  expect(error).toMatchObject({ sql: 'SELECT 1', message: 'as told', cause, withdrawn: false });
  expect(error).toBeInstanceOf(Error);
});
