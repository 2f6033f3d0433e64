import {toNumber} from '../shape/tokens/number-at.js';

const numberText =
	/^[-+]?(?:\d[\d,]*\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|nan|inf(?:inity)?)\s*(%|[kKMGB])?$/i;
const clockText = /^(?:(\d+) days?, )?(?:(\d+):)?(\d{1,2}):(\d{2}(?:\.\d+)?)$/;

/** The number that a field holds, also as text: `0.1778`, `1e-06`, `76,631`, `98%`; a clock (`9:37:29`) in seconds. */
export function numberOf(value: number | string): number | undefined {
	if (typeof value === 'number') {
		return value;
	}

	const text = value.trim();
	const number = numberText.exec(text);
	if (number !== null) {
		const unit = number[1];
		const plain = toNumber(unit === undefined ? text : text.slice(0, -1).trim());
		return unit === 'k' || unit === 'K'
			? plain * 1000
			: unit === 'M'
				? plain * 1e6
				: unit === 'G' || unit === 'B'
					? plain * 1e9
					: plain;
	}

	const clock = clockText.exec(text);
	return clock === null
		? undefined
		: Number(clock[1] ?? 0) * 86_400 +
				Number(clock[2] ?? 0) * 3600 +
				Number(clock[3]) * 60 +
				Number(clock[4]);
}
