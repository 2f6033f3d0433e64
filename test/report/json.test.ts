import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {reportDocument} from '../../source/report/json.js';
import {epochLines, reportOf} from './report-of.js';

const log = `Arguments: lr=0.1, seed=1, depth=3, model=mlp
${epochLines([1.2, 0.9, 0.7, 0.56, Number.NaN, 0.41], [1.1, 0.8, 0.62, 0.5, 0.45, 0.44])}`;

const document = JSON.parse(JSON.stringify(reportDocument(reportOf(log), messagesFor('en'))));

describe('the report as JSON', () => {
	it.each([
		['schema', 1],
		['source', 'train.log'],
		['format', expect.any(String)],
		['lines', {total: 7, read: expect.any(Number), ignored: expect.any(Number)}],
		['restarts', 0],
		['settings', expect.objectContaining({lr: '0.1', seed: '1'})],
		['results', {}],
		['verdict', expect.any(String)],
		['best', {split: 'validation', metric: 'loss', value: 0.44, epoch: 6, step: null}],
		['forecast', null],
		[
			'progress',
			{
				epoch: 6,
				epochs: null,
				batch: null,
				batches: null,
				step: null,
				steps: null,
				fraction: null,
				tokens: null,
				secondsLeft: null,
				state: expect.stringMatching(/^(running|stalled|finished|crashed)$/),
			},
		],
	])('has %s', (field, expected) => {
		expect(document[field]).toEqual(expected);
	});

	it('tells each series, its range over the finite values', () => {
		expect(document.series[0]).toEqual({
			split: 'train',
			metric: 'loss',
			name: 'train_loss',
			points: 6,
			first: 1.2,
			last: 0.41,
			min: 0.41,
			max: 1.2,
			nonFinite: 1,
			direction: 'down',
		});
	});

	it('says each finding with its evidence, causes and advice', () => {
		expect(document.findings.length).toBeGreaterThan(0);
		for (const finding of document.findings) {
			expect(finding).toMatchObject({
				id: expect.any(String),
				severity: expect.stringMatching(/^(info|warning|critical)$/),
				state: expect.stringMatching(/^(watching|possible|likely|certain)$/),
				metric: expect.any(String),
				since: {step: null, epoch: expect.any(Number)},
				evidence: expect.any(String),
				causes: expect.any(Array),
				advice: expect.any(Array),
			});
		}

		expect(document.verdict).toBe(document.findings[0].id);
	});

	it('says what was not checked, and why', () => {
		expect(document.notChecked).toContainEqual({
			id: 'gradient-exploding',
			because: expect.stringContaining('no gradient norm'),
		});
	});

	it('writes numbers that are not finite as words', () => {
		const {series} = reportDocument(reportOf('epoch 1 loss: 1\nepoch 2 loss: nan\n'), messagesFor('en'));
		expect(series[0]).toMatchObject({first: 1, last: 'NaN', nonFinite: 1});
	});
});
