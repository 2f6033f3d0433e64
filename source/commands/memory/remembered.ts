import {asSuits, type PaneChoices} from '../../view/layout/panes.js';
import {type Choices, noChoices} from '../../view/memory.js';
import {type Pane, paneOrder, smoothings} from '../../view/state/state.js';

/** What is kept between two times that the program runs. */
export type Remembered = {
	readonly choices: Choices;

	/** Rules that are muted, by run; the run that was changed last stands last. */
	readonly muted: ReadonlyMap<string, readonly string[]>;
};

export const nothingRemembered: Remembered = {choices: noChoices, muted: new Map()};

/** Runs and rules a run that are kept: of more, the latest. */
const mostRuns = 200;
const mostRules = 50;

/** Identities of runs and ids of rules look like this; anything else in the file is not ours. */
const run = /^[0-9a-f]{32}$/;
const rule = /^[a-z-]{1,60}$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <Choice extends string | number | boolean>(
	value: unknown,
	choices: readonly Choice[],
): Choice | undefined => choices.find(choice => choice === value);

const share = (value: unknown): number | undefined =>
	typeof value === 'number' && value > 0 && value < 1 ? value : undefined;

/** One pane at least is open, whatever the file says. */
const panesOf = (value: unknown): PaneChoices | undefined => {
	if (!isRecord(value)) {
		return undefined;
	}

	const {closed, shares} = value;
	const isClosed = (pane: Pane) => Array.isArray(closed) && closed.includes(pane);
	const found = paneOrder.filter(isClosed);
	return {
		closed: found.length < paneOrder.length ? found : [],
		shares: isRecord(shares)
			? {charts: share(shares['charts']), table: share(shares['table'])}
			: asSuits.shares,
	};
};

/** Names of metrics, as logs have them. */
const mostNames = 300;
const longestName = 200;

const namesOf = (value: unknown): readonly string[] =>
	Array.isArray(value)
		? value
				.filter((name): name is string => typeof name === 'string' && name.length <= longestName)
				.slice(0, mostNames)
		: [];

const tableOf = (value: unknown): Choices['table'] =>
	isRecord(value)
		? {
				rows: oneOf(value['rows'], ['epoch', 'evaluation', 'point']),
				hidden: namesOf(value['hidden']),
				order: namesOf(value['order']),
			}
		: undefined;

/** Reads what a file holds. Whatever it is not sure of is left out: a broken file is an empty one. */
export const parseRemembered = (text: string): Remembered => {
	let found: unknown;
	try {
		found = JSON.parse(text);
	} catch {
		return nothingRemembered;
	}

	if (!isRecord(found) || found['schema'] !== 1) {
		return nothingRemembered;
	}

	const choices = isRecord(found['choices']) ? found['choices'] : {};
	const muted = isRecord(found['muted']) ? found['muted'] : {};
	return {
		choices: {
			language: oneOf(choices['language'], ['en', 'zh', 'ru']),
			style: oneOf(choices['style'], ['line', 'braille', 'ascii']),
			smoothing: oneOf(choices['smoothing'], smoothings),
			theme: oneOf(choices['theme'], ['safe', 'dark', 'light']),
			panes: panesOf(choices['panes']),
			mouse: oneOf(choices['mouse'], [true, false]),
			table: tableOf(choices['table']),
		},
		muted: new Map(
			Object.entries(muted)
				.filter(([name]) => run.test(name))
				.slice(-mostRuns)
				.map(([name, rules]) => [
					name,
					Array.isArray(rules)
						? rules
								.filter((one): one is string => typeof one === 'string' && rule.test(one))
								.slice(0, mostRules)
						: [],
				]),
		),
	};
};

export const writeRemembered = ({choices, muted}: Remembered): string =>
	`${JSON.stringify({schema: 1, choices, muted: Object.fromEntries([...muted].slice(-mostRuns))}, undefined, '\t')}\n`;

const keptTable = ({rows, hidden, order}: NonNullable<Choices['table']>): Choices['table'] => ({
	rows,
	hidden: namesOf(hidden),
	order: namesOf(order),
});

export const withChoices = (remembered: Remembered, choices: Choices): Remembered => ({
	...remembered,
	choices: {
		language: choices.language ?? remembered.choices.language,
		style: choices.style ?? remembered.choices.style,
		smoothing: choices.smoothing ?? remembered.choices.smoothing,
		theme: choices.theme ?? remembered.choices.theme,
		panes: choices.panes ?? remembered.choices.panes,
		mouse: choices.mouse ?? remembered.choices.mouse,
		table: choices.table === undefined ? remembered.choices.table : keptTable(choices.table),
	},
});

export const withMuted = (remembered: Remembered, name: string, id: string, muted: boolean): Remembered => {
	const others = (remembered.muted.get(name) ?? []).filter(one => one !== id);
	const rules = muted ? [...others, id].slice(-mostRules) : others;
	const next = new Map(remembered.muted);
	next.delete(name);
	if (rules.length > 0) {
		next.set(name, rules);
	}

	return {...remembered, muted: next};
};
