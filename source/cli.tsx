import process from 'node:process';
import meow from 'meow';
import {configurationFile, readConfiguration} from './commands/options/configuration.js';
import type {Options} from './commands/options/options.js';
import {readOptions, spokenFor} from './commands/options/read-options.js';
import {UsageError} from './commands/options/usage-error.js';
import {report} from './commands/report.js';
import {keepHeapSmall} from './commands/small-heap.js';
import type {CommandMessages} from './locale/messages/command.js';
import {harmless} from './safe-text/harmless.js';
import {watchOutlets} from './terminal/outlets.js';

declare const LOSSCOPE_VERSION: string;

keepHeapSmall();

const cli = meow('', {
	importMeta: import.meta,
	pkg: {name: 'losscope', version: LOSSCOPE_VERSION},
	// Printed below, in the language of the user.
	autoHelp: false,
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
		help: {type: 'boolean', shortFlag: 'h'},
	},
});

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

async function start(words: CommandMessages): Promise<void> {
	const configuration = readConfiguration(configurationFile(process.env), words.configuration);
	const options = readOptions(cli.flags, process.env, configuration);
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
}

const say = (text: string) => process.stderr.write(`losscope: ${harmless(text)}\n`);

try {
	const {command} = spokenFor(cli.flags, process.env);
	if (cli.flags.help) {
		process.stdout.write(command.help);
	} else {
		await start(command);
	}
} catch (error) {
	if (!(error instanceof UsageError)) {
		throw error;
	}

	say(error.message);
	process.exitCode = 2;
}
