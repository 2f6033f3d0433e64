import {messagesFor} from '../../locale/index.js';
import type {CommandMessages} from '../../locale/messages/command.js';
import type {Language, Messages} from '../../locale/messages.js';
import {capabilitiesOf} from '../../terminal/capabilities.js';
import type {Configuration} from './configuration.js';
import {parseGivenName} from './given-names.js';
import type {Options} from './options.js';
import {UsageError} from './usage-error.js';

/** The flags as meow reads them; words and numbers are still text. */
export type Flags = {
	readonly language: string | undefined;
	readonly style: string | undefined;
	readonly ascii: boolean | undefined;
	readonly color: boolean | undefined;
	readonly x: string | undefined;
	readonly target: string | undefined;
	readonly follow: boolean | undefined;
	readonly json: boolean | undefined;
	readonly markdown: boolean | undefined;
	readonly failOn: string | undefined;
	readonly speed: string | undefined;
	readonly map: readonly string[] | undefined;
	readonly help: boolean | undefined;
};

function choice<Choice extends string>(
	flag: string,
	value: string | undefined,
	choices: readonly Choice[],
	words: CommandMessages,
): Choice | undefined {
	if (value === undefined) {
		return undefined;
	}

	const found = choices.find(one => one === value);
	if (found === undefined) {
		throw new UsageError(words.takesOneOf(`--${flag}`, choices, value));
	}

	return found;
}

function number(flag: string, value: string | undefined, words: CommandMessages): number | undefined {
	if (value === undefined) {
		return undefined;
	}

	const found = value.trim() === '' ? Number.NaN : Number(value);
	if (!Number.isFinite(found)) {
		throw new UsageError(words.takesNumber(`--${flag}`, value));
	}

	return found;
}

export const languages: readonly Language[] = ['en', 'zh', 'ru'];

/**
The language of the locale (POSIX order of the variables), English where it is none of ours. And where its encoding is not
UTF-8: a terminal that waits for KOI8-R would show something else.
*/
function localeLanguage(environment: NodeJS.ProcessEnv): Language {
	if (!capabilitiesOf(environment, true).unicode) {
		return 'en';
	}

	const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
	return languages.find(language => locale.toLowerCase().startsWith(language)) ?? 'en';
}

/** What is said before the options are known to be right: in the language that they ask for, where that is one of ours. */
export function spokenFor(flags: Pick<Flags, 'language'>, environment: NodeJS.ProcessEnv): Messages {
	return messagesFor(languages.find(one => one === flags.language) ?? localeLanguage(environment));
}

/** Every flag; meow adds its own one. */
const known: ReadonlySet<string> = new Set<keyof Flags | 'version'>([
	'language',
	'style',
	'ascii',
	'color',
	'x',
	'target',
	'follow',
	'json',
	'markdown',
	'failOn',
	'speed',
	'map',
	'help',
	'version',
]);

/** `failOn` as it is typed: `--fail-on`; a single letter has one dash. */
const typed = (flag: string, isNegated: boolean): string =>
	`${flag.length === 1 ? '-' : '--'}${isNegated ? 'no-' : ''}${flag.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/** Flags to options. @throws UsageError for an unknown flag and for a word or a number that a flag does not take. */
export function readOptions(
	flags: Flags,
	environment: NodeJS.ProcessEnv,
	configuration: Configuration,
): Options {
	const words = spokenFor({language: flags.language ?? configuration.language}, environment).command;
	const stranger = Object.keys(flags).find(flag => !known.has(flag));
	if (stranger !== undefined) {
		const isNegated = (flags as Readonly<Record<string, unknown>>)[stranger] === false;
		throw new UsageError(words.unknownFlag(typed(stranger, isNegated)));
	}

	const speed = number('speed', flags.speed, words);
	if (speed !== undefined && speed <= 0) {
		throw new UsageError(words.takesSpeed(String(flags.speed)));
	}

	if (flags.json && flags.markdown) {
		throw new UsageError(words.oneForm);
	}

	const language = choice('language', flags.language ?? configuration.language, languages, words);
	return {
		messages: messagesFor(language ?? localeLanguage(environment)),
		language,
		format: flags.json ? 'json' : flags.markdown ? 'markdown' : 'text',
		style: flags.ascii
			? 'ascii'
			: choice('style', flags.style ?? configuration.style, ['line', 'braille', 'ascii'], words),
		names: [...configuration.names, ...(flags.map ?? []).map(text => parseGivenName(text, words))],
		color: flags.color,
		x: choice('x', flags.x, ['step', 'epoch', 'time', 'tokens'], words),
		target: number('target', flags.target, words),
		follow: flags.follow ?? true,
		waitForFile: flags.follow ?? false,
		failOn: choice('fail-on', flags.failOn, ['warning', 'critical'], words),
		speed,
	};
}
