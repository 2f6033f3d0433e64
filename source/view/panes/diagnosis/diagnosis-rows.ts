import type {Row} from '../../../chart/chart.js';
import type {Diagnosis} from '../../../diagnosis/diagnosis.js';
import type {Finding} from '../../../diagnosis/finding.js';
import type {Run} from '../../../run/run.js';
import {harmless} from '../../../safe-text/harmless.js';
import type {Look} from '../../look.js';
import {blankRow, span} from '../../text/row.js';
import {runRole} from '../../theme/run-role.js';
import {runMark} from '../run-mark.js';
import {eventRows} from './event-rows.js';
import {gapRows, trailRows} from './figure-rows.js';
import {findingRows, mutedRows} from './finding-rows.js';
import {metricRows, notCheckedRows, resultRows} from './reference-rows.js';

export type Diagnosed = {
	readonly run: Run;
	readonly diagnosis: Diagnosis;

	/** The line of the log that the diagnosis stands at. */
	readonly line: number;

	/** Rules whose findings are folded to one line, below the others. */
	readonly muted: ReadonlySet<string>;
};

/** Rows of one subject, and the finding that they speak of. */
type Part = {readonly rows: readonly Row[]; readonly finding: Finding | undefined};

export type DiagnosisText = {
	readonly rows: readonly Row[];

	/** In the order of the text: the row at which each finding begins, and the run that it speaks of. */
	readonly findings: ReadonlyArray<{readonly row: number; readonly run: number; readonly finding: Finding}>;
};

const plain = (rows: readonly Row[]): Part => ({rows, finding: undefined});

const partsOf = ({run, diagnosis, line, muted}: Diagnosed, columns: number, look: Look): readonly Part[] => {
	const isMuted = ({id}: Finding): boolean => muted.has(id);
	const inOrder = [
		...diagnosis.findings.filter(finding => !isMuted(finding)),
		...diagnosis.findings.filter(isMuted),
	];
	const [leading, ...others] = inOrder.map(finding => ({
		rows: isMuted(finding) ? mutedRows(finding, columns, look) : findingRows(finding, columns, look),
		finding,
	}));
	const results = resultRows(diagnosis, columns, look);
	if (run.series.length === 0 && results.length > 0) {
		return [plain(results)];
	}

	return [
		leading ?? plain([[span(` ${look.messages.screen.diagnosis.none}`, 'quiet')]]),
		plain(trailRows(diagnosis, columns, look)),
		plain(gapRows(diagnosis, look)),
		...others,
		plain(eventRows(run, line, columns, look)),
		plain(results),
		plain(notCheckedRows(diagnosis, columns, look)),
		plain(metricRows(run, columns, look)),
	];
};

const nameOf = ({run}: Diagnosed, index: number): Part =>
	plain([[span(` ${runMark(index)} `, runRole('train', index)), span(harmless(run.source), 'title')]]);

/**
All that there is to say, wrapped to a width, with a blank row between subjects; several runs one after the other, each
under its name.

@param lead - What comes before all that: how several runs compare.
*/
export const diagnosisText = (
	all: readonly Diagnosed[],
	lead: readonly Row[],
	columns: number,
	look: Look,
): DiagnosisText => {
	const rows: Row[] = [...lead];
	const findings: Array<DiagnosisText['findings'][number]> = [];
	for (const [run, each] of all.entries()) {
		const named = all.length > 1 ? [nameOf(each, run)] : [];
		for (const part of [...named, ...partsOf(each, columns, look)]) {
			if (part.rows.length > 0 && rows.length > 0) {
				rows.push(blankRow);
			}

			if (part.finding !== undefined) {
				findings.push({row: rows.length, run, finding: part.finding});
			}

			rows.push(...part.rows);
		}
	}

	return {rows, findings};
};
