import {describe, expect, it} from 'vitest';
import {compareRuns} from '../../source/compare/compare-runs.js';
import {sideOf} from '../report/report-of.js';

const settings = 'Arguments: model=mlp, depth=3, width=64, batch_size=32\n';

/** A loss that falls from `from` towards `to`, logged from step 0 on, with a shake of its own. */
const bySteps = (from: number, to: number, phase = 0, rest = ''): string =>
	Array.from({length: 200}, (_, index) => {
		const loss = to + (from - to) * Math.exp(-index / 30) * (1 + 0.02 * Math.sin((index + phase) ** 2));
		return `step ${index * 10} loss: ${loss.toFixed(5)}${rest}\n`;
	}).join('');

const byEpochs = (from: number, to: number, name = 'val_loss'): string =>
	Array.from(
		{length: 20},
		(_, index) =>
			`Epoch ${index + 1}: loss: ${(to + (from - to) * Math.exp(-index / 5)).toFixed(5)} ${name}: ${(1.1 * to + (from - to) * Math.exp(-index / 6)).toFixed(5)}\n`,
	).join('');

const verdictOf = (before: string, after: string) => {
	const {verdict, caveats} = compareRuns(sideOf(before), sideOf(after), undefined);
	return [
		verdict.kind,
		'because' in verdict ? verdict.because : 'state' in verdict ? verdict.state : '',
		caveats.includes('perhaps-different-tasks'),
	];
};

const otherTask = ['not-comparable', 'different-tasks', false];

describe('two different tasks', () => {
	it.each([
		['a language model beside a denoiser', bySteps(10.8, 3), bySteps(1, 0.02, 5), otherTask],
		[
			'the other way round',
			bySteps(1, 0.02),
			bySteps(10.8, 3, 5),
			['not-comparable', 'different-tasks', false],
		],
		['by epochs, three orders apart', byEpochs(800, 30), byEpochs(0.4, 0.2, 'eval_loss'), otherTask],
		['a likelihood far below zero', byEpochs(-1200, -1500), byEpochs(1.2, 0.3, 'eval_loss'), otherTask],
		[
			'a likelihood that one run brings below zero',
			byEpochs(1.5, 0.5),
			byEpochs(-0.3, -1.5),
			['better', 'likely', false],
		],
		[
			'far apart at first, in scripts that differ',
			bySteps(12, 0.9),
			bySteps(1.9, 0.3, 5, ' lr: 0.1'),
			['better', 'possible', true],
		],
		[
			'a start that exploded, in one script',
			bySteps(50, 0.9, 0, ' lr: 0.1'),
			bySteps(2.3, 0.3, 5, ' lr: 0.1'),
			['better', 'possible', false],
		],
		['a pretrained start', bySteps(10.8, 3), bySteps(1.3, 0.8, 5), ['better', 'possible', true]],
		[
			'ten times, in scripts with the same settings',
			settings + bySteps(20, 3),
			settings + bySteps(1, 0.1),
			['better', 'possible', true],
		],
		['one rate far too small', bySteps(2.3, 1.5), bySteps(2.3, 0.02, 5), ['better', 'likely', false]],
		['one that is stuck', bySteps(2.31, 2.3), bySteps(0.2, 0.01, 5), ['better', 'likely', false]],
		[
			'one script, a first epoch that went far',
			byEpochs(2.2, 0.9),
			byEpochs(0.2, 0.01),
			['better', 'likely', false],
		],
	] as const)('%s', (_, before, after, expected) => {
		expect(verdictOf(before, after)).toEqual(expected);
	});

	it('judges none of their metrics, and tells of no fix', () => {
		const {series, change} = compareRuns(
			sideOf(bySteps(10.8, 3, 0, ' grad_norm: 1.5')),
			sideOf(bySteps(1, 0.02, 5, ' grad_norm: 0.2')),
			undefined,
		);
		expect(series.map(({otherTask: found}) => found)).toEqual(['likely', 'likely']);
		expect(change.summary).toBeUndefined();
	});

	it('does not take a faster training for a better one', () => {
		const log = (name: string, speed: number) =>
			Array.from(
				{length: 9},
				(_, index) => `step ${index}: ${name}: ${9 - index} tok/s: ${speed + index}\n`,
			).join('');
		const {verdict} = compareRuns(sideOf(log('ce_loss', 100)), sideOf(log('mse_loss', 900)), undefined);
		expect(verdict).toEqual({kind: 'not-comparable', because: 'no-common-metric'});
	});
});
