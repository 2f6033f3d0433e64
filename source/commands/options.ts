import type {ChartStyle} from '../chart/chart.js';
import type {Messages} from '../locale/messages.js';

/** What the command line asks for, checked. */
export type Options = {
	readonly messages: Messages;
	readonly format: 'text' | 'markdown' | 'json';
	readonly style: ChartStyle | undefined;
	readonly color: boolean | undefined;
	readonly x: 'step' | 'epoch' | 'time' | 'tokens' | undefined;
	readonly target: number | undefined;
	readonly follow: boolean;

	/** Wait for a file that is not there yet: only where `--follow` asks for it, since most often the name is wrong. */
	readonly waitForFile: boolean;
	readonly failOn: 'warning' | 'critical' | undefined;

	/** Lines a second of a replay; undefined plays the whole log in half a minute. */
	readonly speed: number | undefined;
};
