import process from 'node:process';
import {setFlagsFromString} from 'node:v8';
import meow from 'meow';
import {configurationFile, readConfiguration} from './commands/options/configuration.js';
import type {Options} from './commands/options/options.js';
import {readOptions} from './commands/options/read-options.js';
import {UsageError} from './commands/options/usage-error.js';
import {report} from './commands/report.js';
import {harmless} from './safe-text/harmless.js';
import {watchOutlets} from './terminal/outlets.js';

declare const LOSSCOPE_VERSION: string;

// The space for new objects would grow to 100 MB of garbage on a long log; kept small it is emptied as fast.
setFlagsFromString('--semi-space-growth-factor=1');

const cli = meow(
	`
	Usage
	  $ losscope [PATH...]          watch a training run live: a log file, a folder of runs, - for standard input;
	                                two or more are compared
	  $ losscope report PATH...     print what is known of it and leave
	  $ losscope explain [TERM]     what a metric or a diagnosis means
	  $ losscope replay PATH        play a finished log as if it were being written

	Options
	  --language en|zh|ru           language of the screen (default: the locale)
	  --style line|braille|ascii    how charts are drawn
	  --ascii                       the same as --style ascii
	  --no-color                    no colour (NO_COLOR does the same)
	  --x step|epoch|time|tokens    what the x axis counts
	  --target NUMBER               the loss to reach
	  --follow, --no-follow         wait for a file that is not there yet; read to the end and do not wait for more
	  --json, --markdown            report: the form
	  --fail-on warning|critical    report: exit status 1 when a finding is at least that severe
	  --map 'loss=objective'        what a name in the log means (also 'validation loss=dev_cost', step=tick)
	  --speed NUMBER                replay: lines a second (default: the whole log in half a minute)

	Examples
	  $ losscope train.log
	  $ python train.py 2>&1 | tee train.log | losscope -
	  $ losscope before.log after.log
	  $ losscope report train.log --json | jq .verdict
`,
	{
		importMeta: import.meta,
		argv: process.argv.slice(2).map(word => (word === '-h' ? '--help' : word)),
		pkg: {name: 'losscope', version: LOSSCOPE_VERSION, description: 'A terminal scope on a training run'},
		// Told in one line by readOptions.
		allowUnknownFlags: true,

		// A flag that was not given is neither yes nor no.
		booleanDefault: undefined,
		flags: {
			language: {type: 'string'},
			style: {type: 'string'},
			ascii: {type: 'boolean'},
			color: {type: 'boolean'},
			x: {type: 'string'},
			target: {type: 'string'},
			follow: {type: 'boolean'},
			json: {type: 'boolean'},
			markdown: {type: 'boolean'},
			failOn: {type: 'string'},
			speed: {type: 'string'},
			map: {type: 'string', isMultiple: true},
		},
	},
);

/** What only one command needs is loaded with it: a report waits for neither Ink nor React. */
async function run(words: readonly string[], options: Options): Promise<number> {
	const [command, ...rest] = words;
	switch (command) {
		case 'report': {
			return report(rest, options);
		}

		case 'explain': {
			const {explain} = await import('./commands/explain.js');
			return explain(rest, options);
		}

		case 'replay': {
			const {replay} = await import('./commands/replay.js');
			return replay(rest, options);
		}

		default: {
			const {view} = await import('./commands/view.js');
			return view(words, options);
		}
	}
}

const say = (text: string) => process.stderr.write(`losscope: ${harmless(text)}\n`);

try {
	const options = readOptions(cli.flags, process.env, readConfiguration(configurationFile(process.env)));
	watchOutlets(
		{output: process.stdout, errors: process.stderr},
		{
			end(status) {
				process.exitCode = status;
			},
			exit: status => process.exit(status),
			tell: reason => say(options.messages.report.errors.unwritable(reason)),
		},
	);
	const status = await run(cli.input, options);
	process.exitCode ??= status;
} catch (error) {
	if (!(error instanceof UsageError)) {
		throw error;
	}

	say(error.message);
	process.exitCode = 2;
}
