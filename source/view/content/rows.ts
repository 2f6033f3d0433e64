import {headline} from '../../run/headline.js';
import {hasEpochs, metricRows} from '../../run/metric-rows.js';
import type {RowUnit} from '../../run/rows/drafts.js';
import {latest, type Run} from '../../run/run.js';
import type {TableRow} from '../panes/table/columns/columns.js';
import {mergeRows} from './merge-rows.js';

/** What the labels of rows count: epochs or, of rows that are less or more than an epoch, steps where they are known. */
export type Counts = 'epoch' | 'step' | 'point';

export type Rows = {
	readonly counts: Counts;
	readonly unit: RowUnit;

	/** What the rows could stand for. */
	readonly units: readonly RowUnit[];

	/** As in `Table`. */
	readonly pointsARow: number;
	readonly rows: readonly TableRow[];
};

const evaluationsOf = ({series}: Run): number =>
	series.reduce((most, {split, count}) => Math.max(most, split === 'train' ? 0 : count), 0);

/** Epochs that the headline of a run goes through: one where they cannot be told. */
const epochsOf = (run: Run): number => {
	const {epoch, length} = headline(run)?.columns ?? {epoch: new Float64Array(), length: 0};
	const isKnown = (done: number): boolean => !Number.isNaN(done);
	const known = epoch.subarray(0, length);
	const [first, last] = [known.find(isKnown) ?? 1, known.findLast(isKnown) ?? 1];
	return Math.max(1, Math.ceil(last) - Math.max(0, Math.ceil(first) - 1));
};

/** With fewer evaluations a table of them says less of a run than one of its points. */
const fewEvaluations = 6;

/** What rows of a run could stand for; what would give the same rows as another is left out. */
const unitsOf = (run: Run): readonly RowUnit[] => {
	const epochs = hasEpochs(run, latest) ? epochsOf(run) : 0;
	const evaluations = evaluationsOf(run);
	const points = headline(run)?.columns.length ?? 0;
	const units: RowUnit[] = epochs > 0 ? ['epoch'] : [];
	if (evaluations > 1 && Math.abs(evaluations - epochs) > 1 && evaluations < points) {
		units.push('evaluation');
	}

	return epochs > 0 && points <= epochs + 1 ? units : [...units, 'point'];
};

/** Epochs, else evaluations, else points. */
const suited = (units: readonly RowUnit[], run: Run): RowUnit =>
	units.find(unit => unit !== 'evaluation' || evaluationsOf(run) >= fewEvaluations) ?? 'point';

/** The rows of one run, or those of several where they meet. What the rows stand for is decided by the first run. */
export const tableRowsOf = (runs: readonly Run[], chosen: RowUnit | undefined): Rows => {
	const [leading] = runs;
	if (leading === undefined) {
		return {counts: 'point', unit: 'point', units: [], pointsARow: 1, rows: []};
	}

	const units = unitsOf(leading);
	const unit = units.find(each => each === chosen) ?? suited(units, leading);
	const all = runs.map(run => metricRows(run, latest, unit));
	const [first = []] = all;
	const counts: Counts =
		unit === 'epoch' ? 'epoch' : first.every(row => row.step !== undefined) ? 'step' : 'point';
	const pointsARow = unit === 'point' ? (headline(leading)?.columns.count[0] ?? 1) : 1;
	return {counts, unit, units, pointsARow, rows: mergeRows(runs, all, counts)};
};
