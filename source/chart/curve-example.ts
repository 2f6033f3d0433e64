/** A small made-up run that shows what a diagnosis looks like. One value an epoch. */
export type CurveExample = {
	/** What the values are; `train` holds them where it is not a loss. */
	readonly metric: 'loss' | 'grad_norm' | 'learning_rate' | 'step_time';
	readonly train: readonly number[];

	/** Empty where the diagnosis is about one curve. */
	readonly validation: readonly number[];
};

const epochs = 32;

type Shape = (epoch: number) => number;

const values = (shape: Shape): number[] => Array.from({length: epochs}, (_, epoch) => shape(epoch));
const one = (train: Shape, metric: CurveExample['metric'] = 'loss'): CurveExample => ({
	metric,
	train: values(train),
	validation: [],
});
const pair = (train: Shape, validation: Shape): CurveExample => ({
	metric: 'loss',
	train: values(train),
	validation: values(validation),
});

/** Falls from `from` towards `to`, two thirds of the way in `time` epochs. */
const fall = (from: number, to: number, time: number) => (epoch: number) =>
	to + (from - to) * Math.exp(-epoch / time);

/** The restlessness of a real curve, the same at every call: two waves that do not keep step. */
const noise = (size: number) => (epoch: number) =>
	size * (0.6 * Math.sin(epoch * 2.4) + 0.4 * Math.sin(epoch * 5.3 + 1));
const sum =
	(...shapes: readonly Shape[]): Shape =>
	epoch =>
		shapes.reduce((total, shape) => total + shape(epoch), 0);

/** Nothing until `start`, then `slope` an epoch. */
const ramp = (start: number, slope: number) => (epoch: number) => Math.max(0, epoch - start) * slope;

/** Takes another shape from an epoch on. */
const then =
	(before: Shape, at: number, after: Shape): Shape =>
	epoch =>
		epoch < at ? before(epoch) : after(epoch - at);

const learning = sum(fall(2.5, 0.4, 6), noise(0.03));
const decay: Shape = epoch => 1e-3 * 0.5 * (1 + Math.cos((Math.PI * epoch) / epochs));

/** By id of the diagnosis. */
const examples: Readonly<Record<string, CurveExample>> = {
	'never-falls': one(sum(fall(2.31, 2.3, 8), noise(0.02))),
	'stuck-constant': one(() => 0.3133),
	'at-chance': one(sum(() => Math.log(10), noise(0.003))),
	slow: one(sum(fall(2.5, 2.1, 30), noise(0.01))),
	'still-falling': one(sum(fall(2.5, 0.3, 18), noise(0.02))),
	oscillating: one(sum(fall(2.5, 1.2, 5), epoch => (epoch % 2 === 0 ? 0.35 : -0.35) + noise(0.1)(epoch))),
	plateau: one(sum(fall(2.5, 1.1, 2), noise(0.02))),
	converged: one(sum(fall(2.5, 0.4, 4), noise(0.01))),
	rebound: one(then(learning, 20, sum(fall(0.5, 1.6, 5), noise(0.03)))),
	diverged: one(then(learning, 16, epoch => 0.55 * 1.18 ** epoch)),
	'not-finite': one(then(learning, 20, epoch => (epoch < 3 ? 0.5 * 2.2 ** epoch : Number.NaN))),
	spike: one(sum(learning, epoch => (epoch === 18 ? 3 : epoch === 19 ? 1.2 : 0))),
	'level-shift': one(sum(fall(2.5, 0.4, 6), epoch => (epoch < 18 ? 0 : 0.5), noise(0.03))),
	'exploded-at-start': one(then(fall(400, 3, 0.6), 4, sum(fall(2.6, 0.6, 6), noise(0.03)))),
	'same-order': one(
		sum(fall(2.5, 1.2, 12), epoch => [0.3, -0.2, 0.1, 0.35, -0.3, 0, -0.25, 0][epoch % 8] ?? 0),
	),
	memorised: one(fall(2.5, 0.002, 3)),
	course: one(sum(fall(2.5, 1.4, 20), noise(0.05))),
	adversarial: one(sum(fall(2, 0.9, 4), noise(0.3))),
	'discriminator-wins': one(sum(fall(0.9, 0.02, 4), noise(0.015))),
	healthy: one(learning),

	overfitting: pair(fall(2.5, 0.1, 7), sum(fall(2.5, 0.7, 4), ramp(10, 0.035), noise(0.02))),
	'validation-worse-from-start': pair(
		fall(2.5, 0.2, 7),
		sum(() => 1.8, ramp(0, 0.04), noise(0.02)),
	),
	'another-validation-worse': pair(fall(2.5, 0.3, 8), sum(fall(3, 1.6, 5), ramp(12, 0.03), noise(0.03))),
	overconfident: pair(fall(2.5, 0.3, 8), sum(fall(2.5, 0.9, 8), ramp(6, 0.02), noise(0.02))),
	'no-longer-improves': pair(fall(2.5, 0.3, 8), sum(fall(2.5, 0.9, 4), ramp(14, 0.006), noise(0.02))),
	'validation-never-improves': pair(
		fall(2.5, 0.2, 7),
		sum(() => 2.5, noise(0.04)),
	),
	underfitting: pair(sum(fall(2.3, 2, 5), noise(0.01)), sum(fall(2.35, 2.05, 5), noise(0.02))),
	'validation-below-training': pair(learning, sum(fall(2.1, 0.25, 6), noise(0.02))),
	'validation-falls-faster': pair(sum(fall(2.5, 0.9, 9), noise(0.02)), sum(fall(2.4, 0.1, 6), noise(0.02))),
	gap: pair(sum(fall(2.5, 0.4, 6), noise(0.02)), sum(fall(2.7, 1.2, 6), noise(0.03))),
	'healthy-pair': pair(sum(fall(2.5, 0.4, 7), noise(0.02)), sum(fall(2.55, 0.5, 7), noise(0.03))),

	'gradient-exploding': one(
		then(
			sum(() => 1.2, noise(0.2)),
			20,
			epoch => 1.2 * 1.6 ** epoch,
		),
		'grad_norm',
	),
	'gradient-vanishing': one(epoch => 2 * 0.6 ** epoch, 'grad_norm'),
	'learning-rate-warmup': one(epoch => 1e-3 * Math.min(1, (epoch + 1) / 8), 'learning_rate'),
	'learning-rate-decay': one(decay, 'learning_rate'),
	'learning-rate-constant': one(() => 1e-3, 'learning_rate'),
	'learning-rate-restart': one(epoch => decay((epoch % 11) * (epochs / 11)), 'learning_rate'),
	'learning-rate-jump': one(
		then(
			() => 1e-4,
			16,
			() => 1e-3,
		),
		'learning_rate',
	),
	'learning-rate-floor': one(epoch => Math.max(5e-6, 1e-3 * (1 - epoch / 16)), 'learning_rate'),
	'learning-rate-high': one(sum(fall(4, 2.7, 3), noise(0.15))),
	'throughput-drop': one(
		then(
			sum(() => 0.4, noise(0.01)),
			18,
			sum(() => 0.62, noise(0.02)),
		),
		'step_time',
	),
	restarted: one(then(learning, 14, sum(fall(1.1, 0.4, 6), noise(0.03)))),
	'target-reached': one(fall(2.5, 0.3, 6)),
};

/** The example of a diagnosis; undefined where a curve would show nothing (a crash, a silence, figures that disagree). */
export function curveExample(id: string): CurveExample | undefined {
	return Object.hasOwn(examples, id) ? examples[id] : undefined;
}
