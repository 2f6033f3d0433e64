import {expect, test} from 'vitest';
import {createDiagnoser} from '../../source/diagnosis/diagnoser.js';
import {fc} from '../setup/any-case.js';
import {curve, diagnosisOf, noise, runOf} from './run-of.js';

/**
Runs of many shapes: fall, floor, noise, a turn of validation, a jump. No loss is without noise: of one that is, the last bit of a
product would tell.
*/
const shapes = fc.record({
	count: fc.integer({min: 2, max: 150}),
	start: fc.double({min: 0.5, max: 8, noNaN: true}),
	floor: fc.double({min: 0.05, max: 0.9, noNaN: true}),
	speed: fc.double({min: 0, max: 20, noNaN: true}),
	rough: fc.double({min: 1e-6, max: 0.3, noNaN: true}),
	turn: fc.double({min: 0.1, max: 1, noNaN: true}),
	rise: fc.double({min: 0, max: 3, noNaN: true}),
	jump: fc.double({min: 0.2, max: 1, noNaN: true}),
	height: fc.double({min: 1, max: 6, noNaN: true}),
	seed: fc.integer({min: 1, max: 1000}),
});

type Shape = typeof shapes extends fc.Arbitrary<infer Value> ? Value : never;

function curvesOf({count, start, floor, speed, rough, turn, rise, jump, height, seed}: Shape, scale: number) {
	const train = curve(count, index => {
		const level = start * (floor + (1 - floor) * Math.exp((-speed * index) / count));
		return scale * level * (index > jump * count ? height : 1) * (1 + rough * noise(index, seed));
	});
	const validation = train.map((value, index) => {
		const late = Math.max(0, index / count - turn);
		return value * (1.1 + rise * late) * (1 + rough * noise(index, seed + 1));
	});
	return {train, validation};
}

test('the same findings whatever the unit of the loss', () => {
	// Far from ln K: a chance level is a level, in nats and nothing else.
	const unit = 1e7;
	fc.assert(
		fc.property(shapes, fc.constantFrom(1000, 1 / 1000, 1024), (shape, scale) => {
			const told = (factor: number) =>
				diagnosisOf(curvesOf(shape, unit * factor)).findings.map(
					({id, state, severity}) => `${id} ${state} ${severity}`,
				);
			expect(told(scale)).toEqual(told(1));
		}),
		{numRuns: 60},
	);
});

test('replayed point by point, no finding comes and goes more than twice', () => {
	fc.assert(
		fc.property(shapes, fc.constantFrom('epoch', 'step'), (shape, per) => {
			const {train, validation} = curvesOf(shape, 1);
			const rate = train.map((_, index) => 1 + Math.cos((index % 20) / 6));
			const run = runOf({train, validation, rate, per});
			const {diagnose} = createDiagnoser();
			const gone = new Map<string, number>();
			let before: readonly string[] = [];
			for (let line = 1; line <= train.length; line++) {
				const now = diagnose(run, {line}).findings.map(({id}) => id);
				for (const id of before.filter(one => !now.some(other => other === one))) {
					gone.set(id, (gone.get(id) ?? 0) + 1);
				}

				before = now;
			}

			expect(Math.max(0, ...gone.values())).toBeLessThanOrEqual(2);
		}),
		{numRuns: 40},
	);
});

test('any numbers at all: no error, and no figure of a finding is NaN', () => {
	const anything = fc.array(
		fc.oneof(
			fc.double(),
			fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1e308, 5e-324),
		),
		{
			minLength: 1,
			maxLength: 60,
		},
	);
	fc.assert(
		fc.property(anything, anything, anything, (train, validation, gradient) => {
			for (const {evidence} of diagnosisOf({train, validation, gradient, rate: gradient}).findings) {
				expect(Object.values(evidence).filter(Number.isNaN)).toEqual([]);
			}
		}),
		{numRuns: 200},
	);
});
