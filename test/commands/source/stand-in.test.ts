import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createStandIn} from '../../../source/commands/source/stand-in.js';
import {createRunBuilder} from '../../../source/run/run-builder.js';

const preview = createRunBuilder({source: 'train.log'}).run();

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

test('a preview gives way to the whole run, which is drawn before it is diagnosed', () => {
	const standIn = createStandIn();
	standIn.show(preview);
	expect(standIn.run()).toBe(preview);

	const then = vi.fn();
	standIn.giveWay(then);
	expect(standIn.run()).toBeUndefined();
	expect(standIn.isPreview()).toBe(true);
	expect(then).not.toHaveBeenCalled();

	vi.runAllTimers();
	expect(standIn.isPreview()).toBe(false);
	expect(then).toHaveBeenCalledOnce();
});

test('a small log has none, and is diagnosed at once', () => {
	const standIn = createStandIn();
	standIn.show(undefined);
	standIn.giveWay(() => expect.unreachable());
	expect(standIn.isPreview()).toBe(false);
	vi.runAllTimers();
});

test('a log that starts over has none any more', () => {
	const standIn = createStandIn();
	standIn.show(preview);
	standIn.drop();
	expect([standIn.run(), standIn.isPreview()]).toEqual([undefined, false]);
});
