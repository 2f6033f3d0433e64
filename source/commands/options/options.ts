import type {ChartStyle} from '../../chart/chart.js';
import type {Language, Messages} from '../../locale/messages.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';

/** What the command line asks for, checked. */
export type Options = {
	readonly messages: Messages;

	/** The language that was asked for; undefined where the locale decides. */
	readonly language: Language | undefined;
	readonly format: 'text' | 'markdown' | 'json';

	/** What names in the log mean: `--map`, then the configuration file. */
	readonly names: readonly GivenName[];
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
