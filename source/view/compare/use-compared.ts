import {useMemo} from 'react';
import type {Row} from '../../chart/chart.js';
import {sameItems, useUnchanged} from '../components/use-unchanged.js';
import type {View} from '../components/use-view.js';
import type {Look} from '../look.js';
import {comparedRows} from './comparison-rows.js';

/** How the runs compare at the cursor, in rows; none of a single run. Worked out again when a diagnosis is. */
export const useCompared = (view: View, columns: number, look: Look): readonly Row[] => {
	const {diagnosed, headerRuns, axis} = view;
	const running = useUnchanged(
		headerRuns.map(({progress}) => progress.state === 'running' || progress.state === 'waiting'),
		sameItems,
	);
	return useMemo(
		() =>
			comparedRows(
				diagnosed.map(({run, line, diagnosis}, index) => ({
					run,
					at: {line},
					diagnosis,
					isRunning: running[index] ?? false,
				})),
				axis.unit,
				columns,
				look,
			),
		[diagnosed, running, axis.unit, columns, look],
	);
};
