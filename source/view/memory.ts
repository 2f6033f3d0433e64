import type {ChartStyle} from '../chart/chart.js';
import type {Language} from '../locale/messages.js';
import type {PaneChoices} from './layout/panes.js';
import type {Smoothing} from './state/state.js';
import type {TableChoices} from './state/table/table-choices.js';
import type {ThemeName} from './theme/palette.js';

/** What a person chose and finds again the next time; undefined where nothing was chosen. */
export type Choices = {
	readonly language: Language | undefined;
	readonly style: ChartStyle | undefined;
	readonly smoothing: Smoothing | undefined;
	readonly theme: ThemeName | undefined;
	readonly panes: PaneChoices | undefined;
	readonly table: Pick<TableChoices, 'rows' | 'hidden' | 'order'> | undefined;
	readonly mouse: boolean | undefined;
};

export const noChoices: Choices = {
	language: undefined,
	style: undefined,
	smoothing: undefined,
	theme: undefined,
	panes: undefined,
	table: undefined,
	mouse: undefined,
};

/** What outlasts the program. Where it cannot be kept it lasts as long as the program does. */
export type Memory = {
	readonly choices: () => Choices;

	/** Keeps what is defined of the choices; the others stay. */
	readonly choose: (choices: Choices) => void;

	/** Whether findings of a rule are muted for a run; `run` is the identity of its feed. */
	readonly isMuted: (run: string, rule: string) => boolean;
	readonly mute: (run: string, rule: string, muted: boolean) => void;
};
