/** JSON has no word for them; a string keeps the document valid and the value readable. */
export type JsonNumber = number | 'NaN' | 'Infinity' | '-Infinity' | null;

export function jsonNumber(value: number | undefined): JsonNumber {
	if (value === undefined) {
		return null;
	}

	if (Number.isFinite(value)) {
		return value;
	}

	return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
