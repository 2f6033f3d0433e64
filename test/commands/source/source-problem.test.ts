import {expect, test} from 'vitest';
import {sourceProblem} from '../../../source/commands/source/source.js';
import {SourceError} from '../../../source/follow/source-error.js';
import {messagesFor} from '../../../source/locale/index.js';

test.each([
	['missing', undefined, 'train.log: no such file'],
	['unreadable', undefined, 'train.log: permission denied'],
	['damaged', undefined, 'train.log: the gzip file is damaged or incomplete'],
	['failed', 'EIO', 'train.log: cannot be read: EIO'],
] as const)('a source that is %s is told in words', (reason, detail, line) => {
	const problem = sourceProblem(new SourceError(reason, detail), 'train.log', messagesFor('en'));
	expect(problem).toMatchObject({message: line});
});

test('an error that says nothing of the source passes through', () => {
	const error = new TypeError('a bug');
	expect(sourceProblem(error, 'train.log', messagesFor('en'))).toBe(error);
});
