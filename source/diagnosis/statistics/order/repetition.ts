/** What sequences of one length, one after the other, have in common. */
export type Repetition = {
	/** Mean correlation of each with the one before, and the share (0 to 1) of pairs that are clearly alike. */
	readonly agreement: number;
	readonly alike: number;

	/** The same mean in standard errors of sequences that have nothing in common. */
	readonly z: number;

	/** Root mean square of the shape that is common to them, in the unit of the values. */
	readonly swing: number;
};

/** A correlation from which on two sequences are alike. */
const leastAlike = 0.2;

/** Level, slope and bend of each sequence are taken out: these a curve that falls has without repeating anything. */
const trends = 3;

/** Undefined of fewer than two sequences, or of too few values to have a shape. */
export function repetitionOf(sequences: readonly Float64Array[]): Repetition | undefined {
	const length = sequences[0]?.length ?? 0;
	if (sequences.length < 2 || length <= trends + 1) {
		return undefined;
	}

	const basis = basisOf(length);
	const shapes = sequences.map(sequence => shapeOf(sequence, basis));
	const agreements = shapes.slice(1).map((shape, index) => correlation(shapes[index] ?? shape, shape));
	const agreement = agreements.reduce((sum, one) => sum + one, 0) / agreements.length;
	const common = new Float64Array(length);
	for (const shape of shapes) {
		for (let index = 0; index < length; index++) {
			common[index] = (common[index] ?? 0) + (shape[index] ?? 0) / shapes.length;
		}
	}

	return {
		agreement,
		alike: agreements.filter(one => one > leastAlike).length / agreements.length,
		z: agreement * Math.sqrt((length - trends - 1) * agreements.length),
		swing: Math.sqrt(dot(common, common) / length),
	};
}

/** What is so much smaller than the sequence itself is the rounding of its trend. */
const rounding = 1e-9;

function shapeOf(sequence: Float64Array, basis: readonly Float64Array[]): Float64Array {
	const shape = withoutTrend(sequence, basis);
	return dot(shape, shape) > rounding ** 2 * dot(sequence, sequence) ? shape : shape.fill(0);
}

/** Orthonormal level, line and parabola: Gram and Schmidt. */
function basisOf(length: number): readonly Float64Array[] {
	const basis: Float64Array[] = [];
	for (let power = 0; power < trends; power++) {
		const vector = withoutTrend(
			Float64Array.from({length}, (_, index) => ((2 * index + 1) / length - 1) ** power),
			basis,
		);
		const size = Math.sqrt(dot(vector, vector));
		basis.push(vector.map(value => value / size));
	}

	return basis;
}

function withoutTrend(sequence: Float64Array, basis: readonly Float64Array[]): Float64Array {
	const rest = sequence.slice();
	for (const vector of basis) {
		const part = dot(rest, vector);
		for (let index = 0; index < rest.length; index++) {
			rest[index] = (rest[index] ?? 0) - part * (vector[index] ?? 0);
		}
	}

	return rest;
}

/** Of two sequences about 0; 0 where one of them is flat. */
function correlation(a: Float64Array, b: Float64Array): number {
	const sizes = Math.sqrt(dot(a, a) * dot(b, b));
	return sizes > 0 ? dot(a, b) / sizes : 0;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < a.length; index++) {
		sum += (a[index] ?? 0) * (b[index] ?? 0);
	}

	return sum;
}
