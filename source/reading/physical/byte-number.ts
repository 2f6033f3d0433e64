const powers = Float64Array.from({length: 23}, (_, exponent) => 10 ** exponent);

/** Digits that a double holds without rounding. */
const exactDigits = 15;

/**
Reads a number from the bytes of a line into `values[slot]`, by the grammar of `shape/tokens/number-at.ts` (`76,631`, `.5`,
`1.9e+00`, `nan`, `-inf`). Returns the place behind it, or -1 where none stands or where it needs a closer look.
*/
export function readByteNumber(
	bytes: Uint8Array,
	from: number,
	grouped: boolean,
	values: Float64Array,
	slot: number,
): number {
	let at = from;
	let byte = bytes[at] ?? 0;
	const negative = byte === 45;
	if (negative || byte === 43) {
		byte = bytes[++at] ?? 0;
	}

	const start = at;
	let mantissa = 0;
	let digits = 0;
	let fraction = 0;
	while (byte >= 48 && byte <= 57) {
		mantissa = mantissa * 10 + (byte - 48);
		digits++;
		byte = bytes[++at] ?? 0;
	}

	if (byte === 44 && grouped && isDigit(bytes[at + 1])) {
		if (digits === 0 || digits > 3 || bytes[start] === 48) {
			return -1;
		}

		while (byte === 44 && isDigit(bytes[at + 1])) {
			if (!isDigit(bytes[at + 2]) || !isDigit(bytes[at + 3]) || isDigit(bytes[at + 4])) {
				// A decimal comma or a list.
				return -1;
			}

			mantissa =
				mantissa * 1000 +
				(bytes[at + 1] ?? 0) * 100 +
				(bytes[at + 2] ?? 0) * 10 +
				(bytes[at + 3] ?? 0) -
				5328;
			digits += 3;
			at += 4;
			byte = bytes[at] ?? 0;
		}
	}

	if (byte === 46 && (digits > 0 || isDigit(bytes[at + 1]))) {
		byte = bytes[++at] ?? 0;
		while (byte >= 48 && byte <= 57) {
			mantissa = mantissa * 10 + (byte - 48);
			fraction++;
			byte = bytes[++at] ?? 0;
		}

		digits += fraction;
		if (byte === 46 && isDigit(bytes[at + 1])) {
			return -1;
		}
	}

	if (digits === 0) {
		return readSpecial(bytes, start, negative, values, slot);
	}

	// How far the point is to move to the left. Not negated: a -0 would be no index.
	let scale = fraction;
	if (byte === 101 || byte === 69) {
		let place = at + 1;
		const sign = bytes[place];
		if (sign === 45 || sign === 43) {
			place++;
		}

		if (isDigit(bytes[place])) {
			let power = 0;
			const first = place;
			while (isDigit(bytes[place]) && place - first < 4) {
				power = power * 10 + (bytes[place] ?? 48) - 48;
				place++;
			}

			scale = sign === 45 ? scale + power : scale - power;
			at = place;
		}
	}

	let value = mantissa;
	if (digits > exactDigits || scale > 22 || scale < -22) {
		value = Number(String.fromCharCode(...bytes.subarray(start, at)).replaceAll(',', ''));
	} else if (scale > 0) {
		value = mantissa / (powers[scale] ?? 1);
	} else if (scale < 0) {
		value = mantissa * (powers[-scale] ?? 1);
	}

	values[slot] = negative ? -value : value;
	return at;
}

function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 48 && byte <= 57;
}

const nan = [110, 97, 110];
const inf = [105, 110, 102];
const inity = [105, 110, 105, 116, 121];

function readSpecial(
	bytes: Uint8Array,
	start: number,
	negative: boolean,
	values: Float64Array,
	slot: number,
): number {
	let end = -1;
	if (hasWord(bytes, start, nan)) {
		end = start + 3;
		values[slot] = Number.NaN;
	} else if (hasWord(bytes, start, inf)) {
		end = hasWord(bytes, start + 3, inity) ? start + 8 : start + 3;
		values[slot] = negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	}

	// What goes on as a word (`nanms`, `information`) is looked at again as text.
	return end > 0 && !isWordByte(bytes[end]) ? end : -1;
}

function hasWord(bytes: Uint8Array, at: number, word: readonly number[]): boolean {
	return word.every((byte, index) => ((bytes[at + index] ?? 0) | 32) === byte);
}

/** Letters, digits, the underscore, and every byte of a character outside ASCII. */
export function isWordByte(byte: number | undefined): boolean {
	return (
		byte !== undefined &&
		((byte >= 97 && byte <= 122) ||
			(byte >= 65 && byte <= 90) ||
			(byte >= 48 && byte <= 57) ||
			byte === 95 ||
			byte >= 128)
	);
}
