import {describe, expect, test} from 'vitest';
import type {FindingId} from '../../source/diagnosis/finding.js';
import {blank, fill, hush, isKept, remember, type Track} from '../../source/diagnosis/memory/track.js';
import type {Verdict} from '../../source/diagnosis/rule.js';
import {fc} from '../setup/any-case.js';

const verdictOf = (strength: number): Verdict<FindingId> => ({
	strength,
	severity: 'warning',
	atMost: 'likely',
	split: 'train',
	metric: 'loss',
	since: {line: 1, step: 1, epoch: undefined},
	evidence: {points: 10, needed: 10, first: 2, last: 1, smoothed: false, fallPercent: 50},
	causes: [],
	advice: [],
});

/** The track after each verdict; `.` is silence, `-` three quarters of the threshold, `x` beyond it. */
function replay(verdicts: string): Track[] {
	const tracks: Track[] = [];
	for (const one of verdicts) {
		const strength = one === 'x' ? 1.5 : one === '-' ? 0.75 : 0;
		tracks.push(remember(tracks.at(-1) ?? blank, verdictOf(strength)));
	}

	return tracks;
}

describe('what is remembered of a rule', () => {
	test.each([
		['x', 'possible'],
		['xx', 'likely'],
		['-', undefined],
		['xx-----', 'likely'],
		['xx.', 'likely'],
		['xx..', undefined],
		['x.', undefined],
		['xx..xxx', undefined],
		['xx..xxxx', 'possible'],
	])('after %s', (verdicts, state) => {
		expect(replay(verdicts).at(-1)?.state).toBe(state);
	});

	test('what went once goes slowly the next time, but hope goes at once where the opposite is plain', () => {
		const back = replay(`xx..${'x'.repeat(8)}`).at(-1) ?? blank;
		const later = (strength: number, isHope: boolean) =>
			[1, 2].reduce(track => remember(track, verdictOf(strength), isHope), back);
		expect(later(-40, false)).toMatchObject({state: 'likely', gone: 1});
		expect(later(0, true)).toMatchObject({state: 'likely', gone: 1});
		expect(later(-40, true)).toMatchObject({state: undefined, gone: 2});
	});

	test('rules that go on saying nothing take no memory', () => {
		const gone = hush({...blank, state: 'possible'});
		for (const before of [blank, gone]) {
			expect(remember(before, undefined)).toBe(before);
		}
	});

	const twice = `xx..${'x'.repeat(8)}${'.'.repeat(8)}`;

	test('gone twice: back after sixteen verdicts that agree, and then kept', () => {
		expect(replay(twice).at(-1)).toMatchObject({state: undefined, gone: 2});
		expect(replay(`${twice}${'x'.repeat(15)}`).at(-1)?.state).toBeUndefined();
		expect(replay(`${twice}${'x'.repeat(32)}`).at(-1)?.state).toBe('likely');
		expect(replay(`${twice}${'x'.repeat(32)}${'.'.repeat(500)}`).at(-1)).toMatchObject({
			state: 'possible',
			gone: 2,
		});
	});

	test('whatever the verdicts, it comes and goes twice at most', () => {
		const stretch = fc.tuple(fc.constantFrom('x', '-', '.'), fc.integer({min: 1, max: 150}));
		fc.assert(
			fc.property(fc.array(stretch, {maxLength: 40}), stretches => {
				const tracks = replay(stretches.map(([one, times]) => one.repeat(times)).join(''));
				const gone = tracks.filter(({state}, index) => !state && tracks[index - 1]?.state).length;
				expect(gone).toBeLessThanOrEqual(2);
			}),
		);
	});
});

test('what only fills a silence comes and goes at once, and stays when it is wanted a third time', () => {
	const told: boolean[] = [];
	let track = blank;
	for (const isStoryTold of [false, true, false, true, false, true, true]) {
		track = fill(track, isStoryTold && !isKept(track) ? undefined : verdictOf(2));
		told.push(track.state !== undefined);
	}

	expect(told).toEqual([true, false, true, false, true, true, true]);
});
