const powers = Float64Array.from({length: 10}, (_, exponent) => 10 ** exponent);

/** Digits that a 32-bit integer holds. */
const mostDigits = 9;

/**
Reads digits with at most one point among or behind them into `values[slot]`: nearly every number of a log. Returns the place
behind them, or -1 where `readByteNumber` has to look: a sign, an exponent, a comma, a word, a second point, many digits. The
bytes must end with an end of line.
*/
export function readPlainNumber(bytes: Uint8Array, from: number, values: Float64Array, slot: number): number {
	let at = from;
	let mantissa = 0;
	let digit = (bytes[at] ?? 0) - 48;
	while (digit >= 0 && digit <= 9) {
		mantissa = (Math.imul(mantissa, 10) + digit) | 0;
		digit = (bytes[++at] ?? 0) - 48;
	}

	let digits = at - from;
	let value = mantissa;
	if (digit === point && digits > 0) {
		const start = ++at;
		digit = (bytes[at] ?? 0) - 48;
		while (digit >= 0 && digit <= 9) {
			mantissa = (Math.imul(mantissa, 10) + digit) | 0;
			digit = (bytes[++at] ?? 0) - 48;
		}

		const fraction = at - start;
		digits += fraction;
		value = mantissa / (powers[fraction] ?? Number.NaN);
	}

	if (
		digits === 0 ||
		digits > mostDigits ||
		digit === comma ||
		digit === point ||
		(digit | 32) === exponent
	) {
		return -1;
	}

	values[slot] = value;
	return at;
}

// Bytes less 48, as the digits are.
const point = 46 - 48;
const comma = 44 - 48;
const exponent = (101 - 48) | 32;
