/** A fitted curve: level that it approaches, and the curve itself at any x > 0. */
export type DecayFit = {readonly floor: number; readonly at: (x: number) => number};

const powers = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2];
const rates = [0.25, 0.5, 1, 2, 4, 8, 16];

/**
Best power law y = c + a x^-b over a grid of b, with c and a by least squares. Undefined where no falling one (a > 0)
fits. Learning curves follow power laws in data and steps: Hestness et al. 2017, Kaplan et al. 2020.
*/
export function fitPowerLaw(x: ArrayLike<number>, y: ArrayLike<number>): DecayFit | undefined {
	return bestOf(powers, b => value => value ** -b, x, y);
}

/** Best exponential y = c + a exp(-b x / span) over a grid of b. */
export function fitExponential(x: ArrayLike<number>, y: ArrayLike<number>): DecayFit | undefined {
	const first = x[0] ?? 0;
	const span = (x[x.length - 1] ?? 1) - first || 1;
	return bestOf(rates, b => value => Math.exp((-b * (value - first)) / span), x, y);
}

function bestOf(
	shapes: readonly number[],
	basisOf: (b: number) => (x: number) => number,
	x: ArrayLike<number>,
	y: ArrayLike<number>,
): DecayFit | undefined {
	let best: (DecayFit & {readonly error: number}) | undefined;
	const u = new Float64Array(x.length);
	for (const shape of shapes) {
		const basis = basisOf(shape);
		for (let index = 0; index < u.length; index++) {
			u[index] = basis(x[index] ?? 0);
		}

		const line = leastSquares(u, y);
		if (line.slope > 0 && (!best || line.error < best.error)) {
			best = {floor: line.level, at: value => line.level + line.slope * basis(value), error: line.error};
		}
	}

	return best;
}

function leastSquares(u: Float64Array, y: ArrayLike<number>): {level: number; slope: number; error: number} {
	const count = u.length;
	let sumU = 0;
	let sumY = 0;
	for (let index = 0; index < count; index++) {
		sumU += u[index] ?? 0;
		sumY += y[index] ?? 0;
	}

	let uu = 0;
	let uy = 0;
	let yy = 0;
	for (let index = 0; index < count; index++) {
		const du = (u[index] ?? 0) - sumU / count;
		const dy = (y[index] ?? 0) - sumY / count;
		uu += du * du;
		uy += du * dy;
		yy += dy * dy;
	}

	const slope = uu === 0 ? 0 : uy / uu;
	return {level: (sumY - slope * sumU) / count, slope, error: yy - slope * uy};
}
