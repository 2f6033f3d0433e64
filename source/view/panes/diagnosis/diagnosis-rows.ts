import type {Row} from '../../../chart/chart.js';
import type {Diagnosis} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import type {Look} from '../../look.js';
import {harmless} from '../../text/harmless.js';
import {blankRow, span} from '../../text/row.js';
import {runMark} from '../run-mark.js';
import {gapRows, trailRows} from './figure-rows.js';
import {findingRows} from './finding-rows.js';
import {eventRows, metricRows, notCheckedRows, resultRows} from './reference-rows.js';

/** Parts with a blank row between them; empty parts leave no gap. */
const parts = (all: ReadonlyArray<readonly Row[]>): readonly Row[] =>
	all.filter(part => part.length > 0).flatMap((part, index) => (index === 0 ? part : [blankRow, ...part]));

export type Diagnosed = {
	readonly run: Run;
	readonly diagnosis: Diagnosis;

	/** The line of the log that the diagnosis stands at. */
	readonly line: number;
};

const oneRun = ({run, diagnosis, line}: Diagnosed, columns: number, look: Look): readonly Row[] => {
	const [leading, ...others] = diagnosis.findings;
	return parts([
		leading === undefined
			? [[span(` ${look.messages.screen.diagnosis.none}`, 'quiet')]]
			: findingRows(leading, columns, look),
		trailRows(diagnosis, columns, look),
		gapRows(diagnosis, look),
		...others.map(finding => findingRows(finding, columns, look)),
		resultRows(diagnosis, columns, look),
		eventRows(run, line, columns, look),
		notCheckedRows(diagnosis, columns, look),
		metricRows(run, columns, look),
	]);
};

/** All that there is to say, wrapped to a width; several runs one after the other, each under its name. */
export const diagnosisRows = (all: readonly Diagnosed[], columns: number, look: Look): readonly Row[] => {
	const [only, ...more] = all;
	if (only !== undefined && more.length === 0) {
		return oneRun(only, columns, look);
	}

	return parts(
		all.map((each, index) => [
			[
				span(` ${runMark(index)} `, index === 0 ? 'train' : 'train-2'),
				span(harmless(each.run.source), 'title'),
			],
			...oneRun(each, columns, look),
		]),
	);
};
