import {messagesFor} from '../../locale/index.js';
import type {Language} from '../../locale/messages.js';
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
};

function choice<Choice extends string>(
	flag: string,
	value: string | undefined,
	choices: readonly Choice[],
): Choice | undefined {
	if (value === undefined) {
		return undefined;
	}

	const found = choices.find(one => one === value);
	if (found === undefined) {
		throw new UsageError(`--${flag} takes ${choices.join(', ')}, not "${value}"`);
	}

	return found;
}

function number(flag: string, value: string | undefined): number | undefined {
	if (value === undefined) {
		return undefined;
	}

	const found = value.trim() === '' ? Number.NaN : Number(value);
	if (!Number.isFinite(found)) {
		throw new UsageError(`--${flag} takes a number, not "${value}"`);
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

/** Every flag; meow adds its own two. */
const known: ReadonlySet<string> = new Set<keyof Flags | 'help' | 'version'>([
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
	const stranger = Object.keys(flags).find(flag => !known.has(flag));
	if (stranger !== undefined) {
		const isNegated = (flags as Readonly<Record<string, unknown>>)[stranger] === false;
		throw new UsageError(`unknown flag ${typed(stranger, isNegated)}: losscope --help lists them`);
	}

	const speed = number('speed', flags.speed);
	if (speed !== undefined && speed <= 0) {
		throw new UsageError(`--speed takes lines a second, more than 0, not "${flags.speed}"`);
	}

	if (flags.json && flags.markdown) {
		throw new UsageError('--json and --markdown are two forms of one report: take one');
	}

	const language = choice('language', flags.language ?? configuration.language, languages);
	return {
		messages: messagesFor(language ?? localeLanguage(environment)),
		language,
		format: flags.json ? 'json' : flags.markdown ? 'markdown' : 'text',
		style: flags.ascii
			? 'ascii'
			: choice('style', flags.style ?? configuration.style, ['line', 'braille', 'ascii']),
		names: [...configuration.names, ...(flags.map ?? []).map(parseGivenName)],
		color: flags.color,
		x: choice('x', flags.x, ['step', 'epoch', 'time', 'tokens']),
		target: number('target', flags.target),
		follow: flags.follow ?? true,
		waitForFile: flags.follow ?? false,
		failOn: choice('fail-on', flags.failOn, ['warning', 'critical']),
		speed,
	};
}
