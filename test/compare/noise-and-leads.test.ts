import {describe, expect, it} from 'vitest';
import {inBins, mostBins} from '../../source/compare/curves/bins.js';
import {leads} from '../../source/compare/curves/leads.js';
import {noiseOf} from '../../source/compare/curves/noise.js';

const curve = (y: readonly number[]) => ({x: y.map((_, index) => index + 1), y});

describe('leads', () => {
	it.each([
		['nobody within the noise', [0.1, -0.2, 0.3], {crossings: [], ahead: undefined}],
		['one throughout', [2, 2, 2], {crossings: [], ahead: {run: 'after', since: 1}}],
		['the lead changes hands', [-2, -2, 2, 2], {crossings: [3], ahead: {run: 'after', since: 3}}],
		['one lucky value is none', [-2, 2, -2, -2], {crossings: [], ahead: {run: 'before', since: 1}}],
		['at the very end one value does', [-2, -2, 2], {crossings: [3], ahead: {run: 'after', since: 3}}],
		['a lead is held through the noise', [2, 0.1, -0.1, 2], {crossings: [], ahead: {run: 'after', since: 1}}],
	])('%s', (_, lead, expected) => {
		expect(leads([1, 2, 3, 4].slice(0, lead.length), lead, 1)).toEqual(expected);
	});
});

describe('noiseOf', () => {
	it('sees a slow wander that hardly shakes', () => {
		const wander = Array.from({length: 100}, (_, index) => 1 + 0.1 * Math.sin(index / 6));
		expect(noiseOf(curve(wander))).toBeGreaterThan(0.05);
	});

	it('grows with the unit of the metric', () => {
		const y = Array.from({length: 40}, (_, index) => 3 + Math.sin(index * index));
		expect(noiseOf(curve(y.map(value => value * 1000)))).toBeCloseTo(noiseOf(curve(y)) * 1000);
	});
});

describe('inBins', () => {
	it('gives the means, at places within the stretch', () => {
		const y = Array.from({length: 640}, (_, index) => index % 2);
		const binned = inBins(curve(y), 1, 640);
		expect(binned.x).toHaveLength(mostBins);
		expect(binned.x.every(x => x >= 1 && x <= 640)).toBe(true);
		expect(Math.max(...binned.y)).toBeLessThan(0.7);
	});
});
