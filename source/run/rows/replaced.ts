import {type Draft, epochOf, type RowUnit} from './drafts.js';

/** Rows at or beyond the place from which a later segment went on: by epochs or, where they are unknown, by steps. */
export const replaced = (drafts: readonly Draft[], per: RowUnit): readonly boolean[] => {
	const placeOf = ({done, step}: Draft): number =>
		per === 'epoch' ? epochOf(done) : Number.isNaN(done) ? step : done;
	const found: boolean[] = [];
	let [limit, start] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let index = drafts.length - 1; index >= 0; index--) {
		const draft = drafts[index];
		const place = draft === undefined ? Number.NaN : placeOf(draft);
		if (draft?.segment !== drafts[index + 1]?.segment) {
			limit = Math.min(limit, start);
		}

		found[index] = place >= limit;
		start = Number.isNaN(place) ? start : place;
	}

	return found;
};
