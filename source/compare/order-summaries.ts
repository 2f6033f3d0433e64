import type {RunState} from '../run/progress/run-state.js';
import type {RunSummary} from './summarise-run.js';

/** A run of a folder: its summary, and what the list knows of its file. */
export type ListedRun = {
	readonly path: string;

	/** The path within the folder that is listed. */
	readonly name: string;

	/** When it was changed last, in milliseconds since 1970. */
	readonly modified: number;
	readonly summary: RunSummary;
};

/** What a list of runs is ordered by. */
export type RunOrder = 'changed' | 'name' | 'state' | 'progress' | 'best' | 'last' | 'verdict';

export const runOrders: readonly RunOrder[] = [
	'changed',
	'name',
	'state',
	'progress',
	'best',
	'last',
	'verdict',
];

/** What asks for a look comes first. */
const states: readonly RunState[] = ['crashed', 'stalled', 'running', 'waiting', 'finished'];
const severities = ['critical', 'warning', 'info'] as const;

const byNumber = (a: number | undefined, b: number | undefined): number =>
	a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)
		? Number(a === undefined || Number.isNaN(a)) - Number(b === undefined || Number.isNaN(b))
		: a === b
			? 0
			: a - b;

const measureOf = ({summary: {measure}}: ListedRun): string =>
	measure === undefined ? '' : `${measure.split} ${measure.metric}`;

/** How many runs are measured by the same: values of different metrics are never compared. */
function frequencies(runs: readonly ListedRun[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const run of runs) {
		const measure = measureOf(run);
		counts.set(measure, (counts.get(measure) ?? 0) + (measure === '' ? 0 : 1));
	}

	return counts;
}

type Compare = (a: ListedRun, b: ListedRun) => number;

function byValue(
	runs: readonly ListedRun[],
	value: (run: RunSummary) => number | undefined,
	turn: number,
): Compare {
	const counts = frequencies(runs);
	return (a, b) => {
		const [one, other] = [measureOf(a), measureOf(b)];
		if (one !== other) {
			return (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1);
		}

		const sign = (a.summary.measure?.direction === 'up' ? -1 : 1) * turn;
		const [first, second] = [value(a.summary), value(b.summary)];
		return byNumber(
			first === undefined ? undefined : first * sign,
			second === undefined ? undefined : second * sign,
		);
	};
}

const severityOf = ({summary: {verdict}}: ListedRun): number =>
	verdict === undefined ? severities.length : severities.indexOf(verdict.severity);

/**
The runs in an order, those that want attention or are best first: the one changed last, the best value, the gravest verdict.
Values are compared within a metric; the metric that most runs have comes first, and a run without a value is always last.

@param isReversed - The other way round.
*/
export function orderRuns(
	runs: readonly ListedRun[],
	order: RunOrder,
	isReversed: boolean,
): readonly ListedRun[] {
	const turn = isReversed ? -1 : 1;
	const compare: Readonly<Record<RunOrder, () => Compare>> = {
		changed: () => (a, b) => (b.modified - a.modified) * turn,
		name: () => (a, b) => a.name.localeCompare(b.name, 'en', {numeric: true}) * turn,
		state: () => (a, b) =>
			(states.indexOf(a.summary.progress.state) - states.indexOf(b.summary.progress.state)) * turn,
		progress: () => (a, b) => {
			const [first, second] = [a.summary.progress.fraction, b.summary.progress.fraction];
			return byNumber(first && -first * turn, second && -second * turn);
		},
		best: () => byValue(runs, ({best}) => best?.value, turn),
		last: () => byValue(runs, ({last}) => last, turn),
		verdict: () => (a, b) => (severityOf(a) - severityOf(b)) * turn,
	};
	const chosen = compare[order]();
	return runs.toSorted(
		(a, b) => chosen(a, b) || b.modified - a.modified || (a.path < b.path ? -1 : Number(a.path > b.path)),
	);
}
