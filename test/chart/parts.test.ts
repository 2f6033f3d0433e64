import {describe, expect, test} from 'vitest';
import type {ChartStyle} from '../../source/chart/chart.js';
import {curveExample} from '../../source/chart/curve-example.js';
import {drawChart} from '../../source/chart/draw-chart.js';
import {sparkline} from '../../source/chart/sparkline.js';
import type {FindingId} from '../../source/diagnosis/finding.js';
import {curve, mark, spec} from './picture.js';

describe('sparkline', () => {
	test.each<[readonly number[], number, ChartStyle, string]>([
		[[1, 2, 3, 4, 5, 6, 7, 8], 8, 'line', '▁▂▃▄▅▆▇█'],
		[[8, 4, 2, 1], 20, 'braille', '█▄▂▁'],
		[[8, 4, 2, 1], 4, 'ascii', '@=._'],
		[[1, 3, 5, 7, 9, 11], 3, 'line', '▁▅█'],
		[[1, Number.NaN, 3], 3, 'line', '▁ █'],
		[[2, 2, 2], 3, 'line', '▄▄▄'],
		[[Number.NaN], 3, 'line', ' '],
		[[-1e308, 1e308], 2, 'line', '▁█'],
		[[], 5, 'line', ''],
		[[1, 2], 0, 'line', ''],
	])('%j in %s cells, %s', (values, columns, style, line) => {
		expect(sparkline(values, columns, style)).toBe(line);
	});
});

describe('roles', () => {
	test('each curve, mark and axis has its own, adjacent cells of one role are one span', () => {
		const chart = drawChart(
			spec([curve([3, 2, 1]), curve([3.5, 2.6, 1.8], {role: 'validation', glyph: 'x'})], {
				marks: [mark('best', 3, 1), mark('cursor', 2), mark('finding', 1)],
			}),
		);
		const roles = new Set(chart.rows.flatMap(row => row.map(span => span.role)));
		expect(roles).toEqual(
			new Set(['axis', 'label', 'train', 'validation', 'mark-best', 'mark-finding', 'cursor']),
		);
	});

	test('the spread has the role of its curve with -band, and a faint curve lies behind the others', () => {
		const spread = curve([2, 2], {low: [1, 1], high: [3, 3]});
		const braille = drawChart(spec([spread], {style: 'braille'}));
		expect(braille.rows.flat().map(span => span.role)).toContain('train-band');

		const faint = drawChart(spec([curve([1, 2], {role: 'train-band'}), curve([1, 2])]));
		expect(faint.rows.flat().map(span => span.role)).not.toContain('train-band');
	});
});

/** Every diagnosis that a curve can show; the others are events or figures. */
const drawn: Readonly<Record<FindingId, boolean>> = {
	'never-falls': true,
	course: true,
	adversarial: true,
	'discriminator-wins': true,
	'stuck-constant': true,
	'same-order': true,
	'at-chance': true,
	slow: true,
	'still-falling': true,
	oscillating: true,
	plateau: true,
	converged: true,
	'level-shift': true,
	'reward-stalled': false,
	'another-validation-worse': true,
	overconfident: true,
	rebound: true,
	diverged: true,
	'not-finite': true,
	spike: true,
	'exploded-at-start': true,
	memorised: true,
	healthy: true,
	overfitting: true,
	'validation-worse-from-start': true,
	'no-longer-improves': true,
	'validation-never-improves': true,
	underfitting: true,
	'validation-below-training': true,
	'validation-falls-faster': true,
	gap: true,
	'healthy-pair': true,
	'gradient-exploding': true,
	'gradient-vanishing': true,
	'learning-rate-warmup': true,
	'learning-rate-decay': true,
	'learning-rate-constant': true,
	'learning-rate-restart': true,
	'learning-rate-jump': true,
	'learning-rate-floor': true,
	'learning-rate-high': true,
	'throughput-drop': true,
	restarted: true,
	'target-reached': true,
	stalled: false,
	crashed: false,
	'metrics-disagree': false,
};

describe('example curves', () => {
	test.each(Object.entries(drawn))('%s: %s', (id, has) => {
		expect(curveExample(id) !== undefined).toBe(has);
	});

	test('an id that is none has none, not even one that every object has', () => {
		expect(curveExample('toString')).toBeUndefined();
	});

	test('overfitting: training falls on while validation rises from its best', () => {
		const example = curveExample('overfitting');
		const train = example?.train ?? [];
		const validation = example?.validation ?? [];
		const best = validation.indexOf(Math.min(...validation));
		expect(best).toBeGreaterThan(3);
		expect(validation.at(-1)).toBeGreaterThan((validation[best] ?? 0) * 1.2);
		expect(train.at(-1)).toBeLessThan(train[best] ?? 0);
	});
});
