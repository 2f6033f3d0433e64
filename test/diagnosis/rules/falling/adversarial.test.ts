import {expect, test} from 'vitest';
import {curve, diagnosisOf, find, noise} from '../../run-of.js';
import {expectFindings} from '../expect-findings.js';
import {falling} from '../shapes.js';

/** The losses of two networks that are trained against each other. */
const adversaries = (count: number) => ({
	Loss_D: curve(count, index => 0.5 + 1.5 * Math.exp(-index / 20) + 0.1 * noise(index)),
	Loss_G: curve(count, index => 3 + 0.5 * noise(index, 2)),
});

expectFindings('adversarial', {
	fires: [
		{
			name: 'a discriminator and a generator',
			run: {losses: adversaries(200), per: 'step'},
			says: ['certain', 'info'],
		},
	],
	silent: [
		{name: 'beside a loss of the whole', run: {train: falling, losses: adversaries(60), per: 'step'}},
		{name: 'a generator alone', run: {losses: {Loss_G: adversaries(60).Loss_G}, per: 'step'}},
		{name: 'parts of one loss', run: {losses: {loss_box: falling, loss_cls: falling}, per: 'step'}},
	],
	edge: [
		{name: 'the first point of each', run: {losses: adversaries(1), per: 'step'}, says: ['certain', 'info']},
	],
});

test('two networks against each other: no best, no convergence, and why', () => {
	const {best, findings, forecast, notChecked} = diagnosisOf({losses: adversaries(200), per: 'step'});
	expect(findings.map(({id}) => id)).toEqual(['adversarial']);
	expect(best).toBeUndefined();
	expect(forecast).toBeUndefined();
	expect(notChecked.find(({id}) => id === 'diverged')?.because).toBe('adversarial');
});

/** A discriminator that comes down to a level, and a generator that climbs to one. */
const won = (count: number, discriminator: number, generator: number) => ({
	Loss_D: curve(count, index => discriminator * (1 + 0.5 * noise(index)) + Math.exp(-index / 4)),
	Loss_G: curve(count, index => generator * (1 - Math.exp(-(index + 1) / 4)) * (1 + 0.1 * noise(index, 2))),
});

expectFindings('discriminator-wins', {
	fires: [
		{name: 'ahead for most of forty epochs', run: {losses: won(40, 0.06, 5)}, says: ['possible', 'info']},
		{name: 'all but perfect', run: {losses: won(40, 0.005, 9)}, says: ['likely', 'warning']},
		{
			name: 'all but perfect in the first batches: many a sound training begins so',
			run: {losses: won(150, 0.005, 9), per: 'step'},
			says: ['possible', 'info'],
		},
	],
	silent: [
		{name: 'two that keep each other busy', run: {losses: adversaries(200), per: 'step'}},
		{
			name: 'ahead at first, and then no longer',
			run: {
				losses: {
					Loss_D: curve(60, index => (index < 30 ? 0.02 : 1.1) + 0.01 * noise(index)),
					Loss_G: curve(60, index => (index < 30 ? 7 : 1) + 0.1 * noise(index)),
				},
			},
		},
		{name: 'least squares: the generator comes to 1', run: {losses: won(60, 0.02, 1)}},
		{
			name: 'a critic, whose loss goes below zero',
			run: {losses: {Loss_D: curve(60, index => -0.1 * index), Loss_G: curve(60, () => 8)}},
		},
		{
			name: 'the discriminator answers one half to all samples: the losses are of another kind',
			run: {losses: {...won(60, 0.06, 5), 'D(G(z))': curve(60, () => 0.5)}},
		},
	],
	edge: [
		{name: 'nineteen epochs', run: {losses: won(19, 0.02, 7)}, says: 'too few'},
		{name: 'ninety-nine batches', run: {losses: won(99, 0.02, 7), per: 'step'}, says: 'too few'},
	],
});

test('a discriminator that wins: since when, and the levels of both', () => {
	const finding = find(diagnosisOf({losses: won(40, 0.06, 5)}), 'discriminator-wins');
	expect(finding?.since.epoch).toBeLessThan(14);
	expect(finding?.evidence.sides.map(({name}) => name)).toEqual(['Loss_D', 'Loss_G']);
	expect(finding?.advice[0]?.id).toBe('slow-discriminator');
});
