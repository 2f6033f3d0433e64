/**
Numbers as a person reads them in a column or a title: no digits lost that tell values apart, none shown that the log
did not give. The decimal point is a point in every language.
*/

const significantDigits = 4;
const mostDecimals = 7;

/** Beyond these a number is written with an exponent. */
const smallest = 1e-4;
const largest = 1e7;

const nonFinite = (value: number): string => (Number.isNaN(value) ? 'NaN' : value > 0 ? 'Inf' : '-Inf');

const exponential = (value: number, digits: number): string =>
	value
		.toExponential(digits)
		.replace(/\.?0+e/, 'e')
		.replace('e+', 'e');

/** The least decimals that write a value out in full; undefined where that takes more than `most`. */
const exactDecimals = (value: number, most: number): number | undefined => {
	for (let decimals = 0; decimals <= most; decimals++) {
		const scaled = value * 10 ** decimals;
		if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled))) {
			return decimals;
		}
	}

	return undefined;
};

/** Logs round their figures: one that ends within so many digits more than wanted is shown as the log has it. */
const digitsToSpare = 2;

const usesExponent = (value: number): boolean =>
	value !== 0 && (Math.abs(value) < smallest || Math.abs(value) >= largest);

/** As the log wrote it if that is short, else as many decimals as four digits take. */
const decimalsFor = (value: number, spare = digitsToSpare): number => {
	if (value === 0) {
		return 0;
	}

	const wanted = Math.max(
		0,
		Math.min(mostDecimals, significantDigits - 1 - Math.floor(Math.log10(Math.abs(value)))),
	);
	return exactDecimals(value, wanted + spare) ?? wanted;
};

/** One number for itself: 0.0875, 12.34, 4.57e-5, 1234567, NaN. */
export const formatNumber = (value: number): string => {
	if (!Number.isFinite(value)) {
		return nonFinite(value);
	}

	return usesExponent(value) ? exponential(value, significantDigits - 1) : value.toFixed(decimalsFor(value));
};

/** Digits before the point. */
const wholeDigits = (value: number): number => Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;

/** One number in a sentence, or where room is short: four digits, 2.849 rather than 2.84949, and whole ones whole: 12445. */
export const figure = (value: number): string =>
	Number.isFinite(value)
		? formatNumber(
				Number(
					value.toPrecision(
						usesExponent(value) ? significantDigits : Math.max(significantDigits, wholeDigits(value)),
					),
				),
			)
		: nonFinite(value);

/** Of how many figures at the end of a column it is asked whether they can be told apart. */
const latest = 32;

/** Decimals that a plateau is worth beyond the usual ones. */
const decimalsToAdd = 3;

/** The decimals at which most of the latest figures differ from the one before. */
const decimalsApart = (values: readonly number[]): number => {
	const recent = values.filter(Number.isFinite).slice(-latest - 1);
	const changes = recent
		.slice(1)
		.map((value, index) => Math.abs(value - (recent[index] ?? value)))
		.filter(change => change > 0)
		.sort((a, b) => a - b);
	const usual = changes[Math.floor(changes.length / 2)];
	// A change of 0.0001 is a little less than that in binary.
	return usual === undefined ? 0 : Math.ceil(-Math.log10(usual) - 1e-6);
};

/**
A writer for numbers that stand below each other: the same decimals for all of them, as many as the smallest needs to
keep four digits, or as a plateau needs for its figures to differ, and no more than the numbers have.

@param values - In their order.

@param areRounded - The log has them so; means of its figures have digits that say nothing.
*/
export const columnFormat = (values: readonly number[], areRounded = true): ((value: number) => string) => {
	let decimals = 0;
	let exponents = 0;
	let plain = 0;
	for (const value of values) {
		if (!Number.isFinite(value) || value === 0) {
			continue;
		}

		if (usesExponent(value)) {
			exponents++;
		} else {
			plain++;
			decimals = Math.max(decimals, decimalsFor(value, areRounded ? digitsToSpare : 0));
		}
	}

	if (areRounded) {
		decimals = Math.max(decimals, Math.min(decimals + decimalsToAdd, mostDecimals, decimalsApart(values)));
	}

	const exponent = exponents > plain;
	return value => {
		if (!Number.isFinite(value)) {
			return nonFinite(value);
		}

		if (value === 0) {
			return '0';
		}

		return exponent || usesExponent(value)
			? value.toExponential(significantDigits - 2).replace('e+', 'e')
			: value.toFixed(decimals);
	};
};

/** Large counts, short: 950, 12.3k, 4.32M. */
export const formatCount = (value: number): string => {
	if (!Number.isFinite(value)) {
		return nonFinite(value);
	}

	const size = Math.abs(value);
	for (const [unit, letter] of [
		[1e9, 'G'],
		[1e6, 'M'],
	] as const) {
		if (size >= unit) {
			return `${Number((value / unit).toPrecision(3))}${letter}`;
		}
	}

	return size >= 1e5 ? `${Number((value / 1e3).toPrecision(3))}k` : `${Number(value.toFixed(2))}`;
};

/** A counter of epochs, steps or points: as the log has it, fractions to two decimals. */
export const counter = (value: number): string => String(Number(value.toFixed(2)));
