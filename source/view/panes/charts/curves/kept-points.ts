import type {XUnit} from '../../../../chart/chart.js';
import {lengthAt} from '../../../../run/moment.js';
import type {Run} from '../../../../run/run.js';
import type {Series} from '../../../../run/series.js';
import {xColumn} from '../x-axis.js';

/** Indexes of a series, `to` not included. */
export type Stretch = {readonly from: number; readonly to: number};

export type KeptPoints = {
	/** What the run consists of, rising along x: one stretch for each time that it went on. */
	readonly kept: readonly Stretch[];

	/** What a restart went back behind and trained again: the latest first. */
	readonly replaced: readonly Stretch[];
};

/** Where the segments of a run begin and end in a series, the latest first. Empty ones are left out. */
const stretchesOf = ({columns}: Series, {segments}: Run): readonly Stretch[] => {
	const stretches: Stretch[] = [];
	let to = columns.length;
	for (const {line} of segments.toReversed()) {
		const from = lengthAt(columns, {line: line - 1});
		if (from < to) {
			stretches.push({from, to});
			to = from;
		}
	}

	return to > 0 && segments.length === 0 ? [{from: 0, to}] : stretches;
};

/**
What a run that was restarted consists of in the end: it went on from a checkpoint, and what it had trained beyond that was
lost. A run that began anew keeps nothing of what was before.
*/
export const keptPoints = (series: Series, run: Run, unit: XUnit): KeptPoints => {
	const x = xColumn(series.columns, unit);
	const kept: Stretch[] = [];
	const replaced: Stretch[] = [];
	let limit = Number.POSITIVE_INFINITY;
	for (const {from, to} of stretchesOf(series, run)) {
		let end = Number.isFinite(limit) ? from : to;
		while (end < to && !((x[end] ?? Number.NaN) >= limit)) {
			end++;
		}

		if (end > from) {
			kept.unshift({from, to: end});
		}

		if (end < to) {
			replaced.push({from: end, to});
		}

		const start = x[from] ?? Number.NaN;
		limit = start < limit ? start : limit;
	}

	return {kept, replaced};
};

/** The same points, cut where a part of the log is not read yet: what stands on both sides of it is not joined. */
export const withUnread = (
	kept: readonly Stretch[],
	{columns}: Series,
	{unreadAfter}: Run,
): readonly Stretch[] => {
	if (unreadAfter === undefined) {
		return kept;
	}

	const cut = lengthAt(columns, {line: unreadAfter});
	return kept.flatMap(({from, to}) =>
		from < cut && cut < to
			? [
					{from, to: cut},
					{from: cut, to},
				]
			: [{from, to}],
	);
};
