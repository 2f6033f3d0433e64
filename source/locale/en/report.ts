import type {ReportMessages} from '../report-messages.js';

const count = (n: number, one: string, many: string): string =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const report: ReportMessages = {
	progress: 'progress',
	epoch: 'epoch',
	batch: 'batch',
	step: 'step',
	done: percent => `${percent} done`,
	left: duration => `about ${duration} left`,
	states: {
		waiting: 'waiting for the first metric',
		running: 'running',
		stalled: 'stalled',
		finished: 'finished',
		crashed: 'crashed',
		stopped: 'stopped before its end',
	},
	lines: (read, ignored, total) =>
		`${count(total, 'line', 'lines')}: ${read.toLocaleString('en')} read, ${ignored.toLocaleString('en')} passed over`,
	splits: {train: 'training', validation: 'validation', test: 'test'},
	columns: {
		split: 'split',
		metric: 'metric',
		points: 'points',
		first: 'first',
		last: 'last',
		min: 'least',
		max: 'most',
	},
	best: 'best',
	forecast: (value, low, high, where) =>
		`forecast: ${value} ${where} (${low} to ${high}), at the current learning-rate schedule`,
	stop: (verdicts, where) =>
		`stop here: ${verdicts} verdicts of overfitting in a row; go back to the checkpoint of ${where}`,
	lost: value => `stopping now without going back to it loses ${value}`,
	nothingFound: 'nothing stands out',
	trail: 'trail',
	gap: {
		title: 'training against validation',
		train: 'training',
		validation: 'validation',
		gap: 'gap',
		trend: {
			narrowing: 'the gap is narrowing: good news while both fall',
			widening: 'the gap is widening',
			steady: 'the gap is steady',
		},
	},
	diagnosis: 'diagnosis',
	since: where => `since ${where}`,
	causes: 'often because',
	advice: 'try',
	notChecked: 'not checked',
	hasOf: (has, needs) => `${has} of ${needs}`,
	results: 'results',
	settings: 'settings',
	events: 'events',
	interleaved: n =>
		`${count(n, 'line is', 'lines are')} out of order: several processes seem to write into this file; curves may mix them`,
	restarts: n =>
		`the counters start again ${count(n, 'time', 'times')}: the diagnosis reads the latest stretch`,
	metricsTable: 'metrics',
	metrics: 'what the metrics mean',
	reading: 'how the log was read',
	passedOver: 'lines without a metric',
	likeThis: n => count(n, 'line like', 'lines like'),
	ambiguous: 'could mean two things',
	readAs: (about, choice, line, n) =>
		`${about}: read as ${choice} (${count(n, 'line', 'lines')}, the first is ${line.toLocaleString('en')})`,
	more: n => `and ${n.toLocaleString('en')} more`,
	nonFinite: n => `${count(n, 'value is', 'values are')} not finite`,
	errors: {
		readingOn:
			'the training still writes to this pipe: reading on so that it is not killed (Ctrl-C ends both)',
		nothingNamed: 'report needs a log file, a folder or - for standard input',
		replayTakesOne: 'replay takes one finished log',
		unknownTerm: term => `nothing to explain under "${term}": losscope explain lists what there is`,
		noMetrics: (source, lines) => `${source}: no training metric in ${count(lines, 'line', 'lines')}`,
		empty: source => `${source}: the file is empty`,
		missing: source => `${source}: no such file`,
		unreadable: (source, reason) => `${source}: cannot be read: ${reason}`,
		binary: source => `${source}: not a text log (binary content)`,
		folder: source => `${source}: no training log in this folder`,
		pointer: source => `${source}: a Git LFS pointer, not the log itself (run git lfs pull)`,
	},
};
