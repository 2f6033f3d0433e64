import {decimalsOf} from './nice-step.js';

/**
Labels for values of a scale whose neighbours are `step` apart, with the digits that tell them apart and no more: 0.0875
rather than 0.09, 1.5e-5 where plain decimals would be long. All labels of one scale are written in the same way.
*/
export function numberLabels(values: readonly number[], step: number): string[] {
	const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	const decimals = decimalsOf(step);
	// A learning rate that goes up to 0.001 reads better as 1e-3, 5e-4, 0.
	if (greatest < 1e6 && greatest > 1.001e-3 && decimals <= 6) {
		return values.map(value => value.toFixed(decimals));
	}

	const last = Math.floor(Math.log10(step) + 1e-9);
	return values.map(value => powerLabel(value, Math.floor(Math.log10(Math.abs(value)) + 1e-9) - last));
}

/** 0, 1e-5, 1.5e-5, 2e300, with that many decimals at most. */
function powerLabel(value: number, decimals: number): string {
	if (value === 0) {
		return '0';
	}

	return value
		.toExponential(Math.min(15, Math.max(0, decimals)))
		.replace(/(\.\d*?)0+e/, '$1e')
		.replace('.e', 'e')
		.replace('e+', 'e');
}

/** A value of a logarithmic scale, each written for itself: 100, 1, 0.02, 5e-5. */
export function logLabel(value: number): string {
	return value >= 1e-3 && value < 1e6 ? value.toFixed(decimalsOf(value)) : powerLabel(value, 0);
}
