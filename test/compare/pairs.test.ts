import {describe, expect, it} from 'vitest';
import {compareRuns} from '../../source/compare/compare-runs.js';
import {meaningOf} from '../../source/compare/pairs/same-metric.js';
import {sideOf} from '../report/report-of.js';

const rounds = (name: string, values: readonly number[]): string =>
	values.map((value, index) => `[${index}]\t${name}:${value}\n`).join('');

const falls = [9, 7, 6, 5.4, 5, 4.8, 4.7, 4.65, 4.62, 4.6];

describe('one figure by two names', () => {
	it.each([
		['logloss', 'binary_logloss', true],
		['rmse', 'root_mean_squared_error', true],
		['l2', 'mse', true],
		['mae', 'l1', true],
		['auc', 'ROC-AUC', true],
		['accuracy', 'top1', true],
		['logloss', 'mlogloss', false],
		['mse', 'mae', false],
		['box_loss', 'cls_loss', false],
	])('%s and %s', (one, other, isSame) => {
		expect(meaningOf(one).name === meaningOf(other).name).toBe(isSame);
	});
});

describe('pairs of metrics', () => {
	it('compares two frameworks that call it differently, and tells both names', () => {
		const {headline} = compareRuns(
			sideOf(rounds('eval-logloss', falls)),
			sideOf(rounds("valid_0's binary_logloss", falls)),
			undefined,
		);
		expect(headline?.metric).toBe('logloss / binary_logloss');
		expect(headline?.best).toMatchObject({before: {value: 4.6}, after: {value: 4.6}});
	});

	it('compares a mean of squares with a root of one as roots, and says so', () => {
		const squares = falls.map(value => value * value);
		const {headline, caveats} = compareRuns(
			sideOf(rounds('eval-rmse', falls)),
			sideOf(rounds("valid_0's l2", squares)),
			undefined,
		);
		expect(headline?.best?.after.value).toBeCloseTo(4.6);
		expect(caveats).toContain('in-roots');
	});

	it.each<readonly [string, number, boolean]>([
		['accuracy', 100, true],
		['top1', 100, true],
		['f1', 100, true],
		['jaccard', 100, true],
		['wer', 100, true],
		['reward', 100, false],
		['mae', 100, false],
	])('shows %s in percent in both where one log tells a share and the other percentages', (name, factor, isAligned) => {
		const values = [0.31, 0.48, 0.55, 0.62, 0.66, 0.7, 0.69, 0.71];
		const log = (unit: number, lead: readonly number[]) =>
			values
				.map(
					(value, index) =>
						`Epoch ${index + 1}: val_${name}: ${((value + (lead[index] ?? 0)) * unit).toFixed(4)}\n`,
				)
				.join('');
		const {headline, caveats} = compareRuns(
			sideOf(log(1, [0.1, 0, 0.05, 0, 0.02])),
			sideOf(log(factor, [])),
			undefined,
		);
		expect(caveats.includes('in-percent')).toBe(isAligned);
		expect((headline?.final?.before.value ?? 0) > 10).toBe(isAligned);
	});

	it('does not compare a sum with a mean', () => {
		const log = (factor: number) =>
			falls.map((value, index) => `Epoch ${index + 1}: val_loss: ${value * factor}\n`).join('');
		const {verdict} = compareRuns(sideOf(log(1)), sideOf(log(64)), undefined);
		expect(verdict).toEqual({kind: 'not-comparable', because: 'different-scale'});
	});

	it('judges by the accuracy where the losses are in different units', () => {
		const log = (factor: number) =>
			falls
				.map(
					(value, index) => `Epoch ${index + 1}: val_loss: ${value * factor} val_acc: ${0.5 + index / 25}\n`,
				)
				.join('');
		const {headline, caveats, verdict} = compareRuns(sideOf(log(1)), sideOf(log(64)), undefined);
		expect(headline?.metric).toBe('accuracy');
		expect(caveats).toContain('different-scale');
		expect(verdict.kind).toBe('no-difference');
	});

	it('judges by the training loss where there are too few evaluations, and says so', () => {
		const log = (accuracy: number) =>
			`${falls.map((value, index) => `Epoch ${index + 1}: loss: ${value}\n`).join('')}Test accuracy: ${accuracy}\n`;
		const {headline, caveats, verdict} = compareRuns(sideOf(log(0.84)), sideOf(log(0.86)), undefined);
		expect(headline).toMatchObject({split: 'train', metric: 'loss'});
		expect(verdict.kind).toBe('no-difference');
		expect(caveats).toContain('few-evaluations');
		expect(caveats).not.toContain('training-data-only');
	});
});
