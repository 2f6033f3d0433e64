import process from 'node:process';
import {diagnose} from '../diagnosis/diagnose.js';
import type {Severity} from '../diagnosis/finding.js';
import {compose, composeDigest} from '../report/compose.js';
import {reportDocument} from '../report/json.js';
import type {Reported} from '../report/reported.js';
import {progress} from '../run/progress/progress.js';
import {latest} from '../run/run.js';
import {harmless, harmlessJson} from '../safe-text/harmless.js';
import type {Options} from './options/options.js';
import {UsageError} from './options/usage-error.js';
import {compareReports} from './report/compare-reports.js';
import {rendered} from './report/rendered.js';
import {reportFolder, runsIn} from './report/report-folder.js';
import {refuseWithoutMetrics} from './source/refuse-without-metrics.js';
import {createRunPipeline, hasMetrics} from './source/run-pipeline.js';
import {openSource, sourceProblem} from './source/source.js';

const ranks: Readonly<Record<Severity, number>> = {info: 0, warning: 1, critical: 2};

/**
Reads a source to its end, or as far as it goes: a gzip file that was cut off has figures before that. `tell` hears why it
went no further.

@throws UsageError where it cannot be read or holds no metric.
*/
async function read(word: string, options: Options, tell: (problem: UsageError) => void): Promise<Reported> {
	const {messages, target} = options;
	const source = await openSource(word, options);
	const pipeline = createRunPipeline(source.name, options.names);
	try {
		for await (const event of source.events({follow: false, signal: new AbortController().signal})) {
			pipeline.take(event);
		}
	} catch (error) {
		const problem = sourceProblem(error, word, messages);
		if (!(problem instanceof UsageError) || !hasMetrics(pipeline.run())) {
			throw problem;
		}

		tell(problem);
	}

	const run = pipeline.run();
	refuseWithoutMetrics(
		word,
		run,
		{isOver: true, following: false, passed: () => pipeline.summary().passed()},
		messages,
	);

	const now = Date.now();
	const {modified, created} = source;
	const {passed, ambiguous} = pipeline.summary();
	return {
		run,
		progress: progress(run, {now, modified, created, ended: modified === undefined}),
		diagnosis: diagnose(run, latest, {target, now, following: false}),
		passedOver: passed(),
		ambiguous,
	};
}

async function render(reported: Reported, {format, messages}: Options): Promise<string> {
	switch (format) {
		case 'json': {
			return `${harmlessJson(JSON.stringify(reportDocument(reported, messages)))}\n`;
		}

		case 'markdown': {
			return rendered(composeDigest(reported, messages), format);
		}

		case 'text': {
			return rendered(compose(reported, messages), format);
		}
	}
}

/**
Prints what is known of each run, and of two or more how they compare; of a folder with several runs a table of them. A run that cannot be read does not keep the others
from being told.

@returns The exit status: 0, 1 where `--fail-on` says so, 2 where something could not be read.
*/
export async function report(words: readonly string[], options: Options): Promise<number> {
	if (words.length === 0) {
		throw new UsageError(options.messages.report.errors.nothingNamed);
	}

	let status = 0;
	const refuse = ({message}: UsageError): void => {
		process.stderr.write(`losscope: ${harmless(message)}\n`);
		status = 2;
	};

	const readEach = async (word: string): Promise<Reported | undefined> => {
		try {
			const reported = await read(word, options, refuse);
			const {failOn} = options;
			if (failOn && reported.diagnosis.findings.some(({severity}) => ranks[severity] >= ranks[failOn])) {
				status = Math.max(status, 1);
			}

			return reported;
		} catch (error) {
			if (!(error instanceof UsageError)) {
				throw error;
			}

			refuse(error);
			return undefined;
		}
	};

	const [word] = words;
	const runs = words.length === 1 && word !== undefined ? await runsIn(word, options.names) : undefined;
	if (runs !== undefined && word !== undefined) {
		await reportFolder(word, runs, readEach, reported => render(reported, options), options);
		return status;
	}

	const compared: Reported[] = [];
	for (const each of words) {
		const reported = await readEach(each);
		if (reported === undefined) {
			continue;
		}

		compared.push(reported);

		// A comparison comes first as text; as JSON it is the last document.
		if (words.length === 1 || options.format === 'json') {
			process.stdout.write(await render(reported, options));
		}
	}

	const [first] = compared;
	if (compared.length > 1) {
		process.stdout.write(await compareReports(compared, options));
	} else if (first && words.length > 1 && options.format !== 'json') {
		process.stdout.write(await render(first, options));
	}

	return status;
}
