import type {Context} from './context.js';
import type {Filler} from './filler.js';

/**
Finds out what an unlabelled bar counts. The longest bar is training; a shorter one next to it belongs to an evaluation.
A bar that begins again after it was full counts an epoch: its steps are counted on, unless a title names the epoch.
*/
export function placeBar(filler: Filler, context: Context): void {
	const {counters} = filler.point;
	const count = counters.step ?? 0;
	const total = counters.steps;
	const isMain = context.mainTotal === undefined || total === undefined || total >= context.mainTotal;
	filler.isEvaluation = !isMain;
	if (!isMain) {
		return;
	}

	if (total !== context.mainTotal) {
		context.mainTotal = total;
		context.mainLaps = 0;
		context.mainCount = 0;
	}

	if (count < context.mainCount && total !== undefined && context.mainCount >= total) {
		context.mainLaps++;
	}

	context.mainCount = count;
	if (context.mainLaps > 0 && total !== undefined && counters.epoch === undefined) {
		counters.step = context.mainLaps * total + count;
		counters.steps = undefined;
	}

	context.mainStep = counters.step;
}

/**
Keras: behind the full bar of an epoch another one of another length, without a title between them, is that of `evaluate`.
Paddle: `Eval begin...` says that the bars up to the next epoch are those of an evaluation.
*/
export function placeEpochBar(filler: Filler, context: Context): void {
	const {batch, batches} = filler.point.counters;
	const {epochBar, headerLine, announced} = context;
	const isAnnounced = announced.split !== undefined && announced.line > headerLine;
	filler.isEvaluation =
		(isAnnounced && announced.split !== 'train') ||
		(!isAnnounced &&
			epochBar !== undefined &&
			epochBar.headerLine === headerLine &&
			epochBar.isFull &&
			epochBar.total !== batches);
	if (!filler.isEvaluation) {
		context.epochBar = {headerLine, total: batches, isFull: batch === batches};
	} else if (plainSplits(filler)) {
		context.evaluated ??= context.seenValidation ? 'test' : 'validation';
	}
}

/** No figure of the bar names its split. */
function plainSplits({plan}: Filler): boolean {
	return plan.measurements.every(({split}) => split === undefined);
}

/** How far below its announcement the bar of a download begins, and how many bytes it has at least: more than epochs have steps. */
const downloadReach = 4;
const leastBytes = 100_000;

/** The bar of a download counts bytes, and no steps. */
export function isDownload({plan, point: {counters}}: Filler, line: number, context: Context): boolean {
	const isBelow = context.downloadLine > 0 && line - context.downloadLine <= downloadReach;
	const isBytes = plan.bar && plan.role === 'header' && (counters.steps ?? 0) >= leastBytes;
	if (isBelow && isBytes) {
		// Wherever bars are written line by line, the next one stands below this one.
		context.downloadLine = line;
		context.mainTotal = undefined;
		context.mainStep = undefined;
		context.mainCount = 0;
	}

	return isBelow && isBytes;
}
