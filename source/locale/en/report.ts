import type {ReportMessages} from '../messages/report.js';
import {terms} from './terms.js';

const {states, splits} = terms;

const count = (n: number, one: string, many: string): string =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const report: ReportMessages = {
	progress: 'progress',
	done: percent => `${percent} done`,
	left: duration => `about ${duration} left`,
	states: {
		...states,
		waiting: `${states.waiting} for the first metric`,
		stopped: `${states.stopped} before its end`,
	},
	lines: (read, ignored, total) =>
		`${count(total, 'line', 'lines')}: ${read.toLocaleString('en')} read, ${ignored.toLocaleString('en')} passed over`,
	splits,
	columns: {
		split: 'split',
		metric: 'metric',
		points: 'points',
		first: 'first',
		last: 'last',
		min: 'lowest',
		max: 'highest',
	},
	best: terms.best,
	forecast: (value, low, high, where) =>
		`forecast: ${value} at ${where} (${low} to ${high}), if the learning rate goes on as it does`,
	stop: (verdicts, where) =>
		`early stopping: overfitting at ${count(verdicts, 'evaluation', 'evaluations in a row')}; use the checkpoint of ${where}`,
	lost: value => `the last value is ${value} worse`,
	nothingFound: 'nothing stands out',
	trail: curve => `${curve} from start to end`,
	gap: {
		title: 'training and validation (gap: validation minus training)',
		train: splits.train,
		validation: splits.validation,
		gap: terms.gap,
		trend: {
			narrowing: 'the gap is narrowing: good news while both fall',
			widening: 'the gap is widening',
			crossed: 'the gap has changed its sign: training and validation changed places',
			steady: 'the gap is steady',
		},
	},
	diagnosis: terms.diagnosis,
	causes: 'often because',
	advice: 'try',
	notChecked: 'not checked',
	hasOf: (has, needs) => `${has} of ${needs}`,
	results: terms.results,
	settings: terms.settings,
	events: 'events',
	interleaved: n =>
		`${count(n, 'line', 'lines')} out of order set aside: another process seems to write to this file; the curves follow the one that is ahead`,
	restarts: n =>
		`the counters started again${n === 1 ? '' : ` ${count(n, 'time', 'times')}`}: the diagnosis reads only the latest stretch`,
	metricsTable: terms.table,
	metrics: 'what the metrics mean',
	good: 'direction',
	normal: 'normal',
	worry: 'when to worry',
	terms: 'terms',
	reading: 'how the log was read',
	passedOver: 'lines without a metric',
	likeThis: n => count(n, 'line like', 'lines like'),
	ambiguous: 'could be read in two ways',
	readAs: (about, choice, line, n) =>
		`${about}: read as ${choice} (${count(n, 'line', 'lines')}, the first is ${line.toLocaleString('en')})`,
	more: n => `and ${n.toLocaleString('en')} more`,
	nonFinite: n => `${count(n, 'value is', 'values are')} not finite`,
	errors: {
		readingOn:
			'the training is still writing to this pipe: reading on so that it is not killed (Ctrl-C ends both)',
		nothingNamed: 'report needs a log file, a folder or - for standard input',
		replayTakesOne: 'replay takes one finished log',
		unknownTerm: (term, near) =>
			`no explanation of "${term}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''} (losscope explain lists everything)`,
		noMetrics: (source, lines, error, unnamed) =>
			`${source}: no training metric in ${count(lines, 'line', 'lines')}${unnamed === undefined ? '' : `; nothing says what the numbers are in lines such as: ${unnamed}`}${error === undefined ? '' : `; the script failed with: ${error}`}`,
		empty: source => `${source}: the file is empty`,
		missing: source => `${source}: no such file`,
		denied: source => `${source}: permission denied`,
		damaged: source => `${source}: the gzip file is damaged or incomplete`,
		unreadable: (source, reason) => `${source}: cannot be read: ${reason}`,
		unwritable: reason => `the output cannot be written: ${reason}`,
		binary: source => `${source}: not a text log (binary data)`,
		folder: source => `${source}: no training log in this folder`,
		pointer: source => `${source}: a Git LFS pointer, not the log itself (run git lfs pull)`,
	},
};
