import type {XUnit} from '../../chart/chart.js';
import type {Best} from '../../diagnosis/diagnosis.js';
import {positionAt} from '../../run/moment.js';
import type {Run} from '../../run/run.js';
import {bestPoint, bestValue} from '../panes/charts/curves/best-point.js';
import {keptPoints} from '../panes/charts/curves/kept-points.js';

/**
The best value that the diagnosis speaks of, as it is by now: the diagnosis waits for its readers, and the chart beside it
does not. At a past moment the diagnosis is believed.
*/
export const bestNow = (
	best: Best | undefined,
	run: Run,
	cursor: number | undefined,
	unit: XUnit,
): Best | undefined => {
	const [series, twin] = run.series.filter(
		({split, metric}) => split === best?.split && metric === best.metric,
	);
	if (best === undefined || cursor !== undefined || series === undefined || twin !== undefined) {
		return best;
	}

	const index = bestPoint(series, series.direction, keptPoints(series, run, unit).kept);
	const line = series.columns.line[index];
	return line === undefined ? best : {...best, value: bestValue(series, index), at: positionAt(run, {line})};
};
