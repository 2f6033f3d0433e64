import type {XUnit} from '../../../chart/chart.js';
import type {Forecast} from '../../../diagnosis/diagnosis.js';
import type {Finding} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import type {ViewState} from '../../state/state.js';
import type {ChartContent} from './choose-charts.js';

/** A part of the axis. */
export type XStretch = {readonly from: number; readonly to: number};

export type ChartPane = {
	readonly content: ChartContent;

	/** The charts that stand beside each other, this one among them, and share a range of y; none where it stands alone. */
	readonly beside: readonly ChartContent[];
	readonly runs: readonly Run[];

	/** Of the runs, in their order; empty lists where they are not to be marked. */
	readonly findings: ReadonlyArray<readonly Finding[]>;

	/** Where the loss of the first run was heading at a line; undefined where that is not known, or not to be drawn. */
	readonly forecast: {readonly forecast: Forecast; readonly line: number} | undefined;
	readonly columns: number;
	readonly rows: number;
	readonly unit: XUnit;

	/** The stretch that the run takes, with room for its forecast, and the one to show of it; undefined shows all. */
	readonly range: XStretch | undefined;
	readonly window: XStretch | undefined;

	/** Line of the log at which the cursor stands; undefined follows. */
	readonly cursor: number | undefined;
	readonly state: Pick<ViewState, 'style' | 'yScale' | 'smoothing'>;
	readonly focused: boolean;

	/** `2/3` and the like, at the right end of the title. */
	readonly page: string;
};
