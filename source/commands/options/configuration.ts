import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {CommandMessages} from '../../locale/messages/command.js';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import {UsageError} from './usage-error.js';

type Words = CommandMessages['configuration'];

/** What the user's own configuration file asks for; flags go before it. */
export type Configuration = {
	readonly names: readonly GivenName[];
	readonly language: string | undefined;
	readonly style: string | undefined;
};

const nothing: Configuration = {names: [], language: undefined, style: undefined};
const known: ReadonlySet<string> = new Set(['map', 'language', 'style']);

/** `losscope/config.json` in the user's configuration folder (XDG Base Directory Specification). */
export function configurationFile(environment: NodeJS.ProcessEnv): string {
	const folder = environment['XDG_CONFIG_HOME'];
	return join(folder?.startsWith('/') ? folder : join(homedir(), '.config'), 'losscope', 'config.json');
}

/**
Reads `{"map": {"loss": "objective"}, "language": "en", "style": "braille"}`; a meaning may have several names, as a list. No
file is an empty one.

@throws UsageError for a file that is something else, with what is wrong in it.
*/
export function readConfiguration(file: string, words: Words): Configuration {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		// ENOTDIR: the configuration folder is no folder, so there is no file in it.
		if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
			return nothing;
		}

		throw new UsageError(words.unreadable(file, (error as Error).message));
	}

	return parseConfiguration(text, file, words);
}

function parseConfiguration(text: string, file: string, words: Words): Configuration {
	const objectOf = (value: unknown, key: string | undefined): Readonly<Record<string, unknown>> => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new UsageError(words.takesObject(file, key));
		}

		return value as Readonly<Record<string, unknown>>;
	};

	const {map = {}, ...rest} = objectOf(parse(text, file, words), undefined);
	const stranger = Object.keys(rest).find(key => !known.has(key));
	if (stranger !== undefined) {
		throw new UsageError(words.unknownKey(file, stranger, [...known]));
	}

	const word = (key: 'language' | 'style'): string | undefined => {
		const value = rest[key];
		if (value !== undefined && typeof value !== 'string') {
			throw new UsageError(words.takesWord(file, key));
		}

		return value;
	};

	return {
		names: Object.entries(objectOf(map, 'map')).flatMap(([meaning, names]) =>
			[names].flat().map(name => {
				if (typeof name !== 'string' || name.trim() === '') {
					throw new UsageError(words.takesNames(file));
				}

				return {meaning, name};
			}),
		),
		language: word('language'),
		style: word('style'),
	};
}

function parse(text: string, file: string, words: Words): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError(words.noJson(file, (error as Error).message));
	}
}
