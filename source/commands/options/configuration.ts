import {readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {GivenName} from '../../reading/vocabulary/given-names.js';
import {UsageError} from './usage-error.js';

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
export function readConfiguration(file: string): Configuration {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		// ENOTDIR: the configuration folder is no folder, so there is no file in it.
		if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
			return nothing;
		}

		throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
	}

	return parseConfiguration(text, file);
}

function parseConfiguration(text: string, file: string): Configuration {
	const {map = {}, ...rest} = objectOf(parse(text, file), file);
	const stranger = Object.keys(rest).find(key => !known.has(key));
	if (stranger !== undefined) {
		throw new UsageError(`${file}: "${stranger}" is none of ${[...known].join(', ')}`);
	}

	const word = (key: 'language' | 'style'): string | undefined => {
		const value = rest[key];
		if (value !== undefined && typeof value !== 'string') {
			throw new UsageError(`${file}: "${key}" takes a word`);
		}

		return value;
	};

	return {
		names: Object.entries(objectOf(map, `${file}: "map"`)).flatMap(([meaning, names]) =>
			[names].flat().map(name => {
				if (typeof name !== 'string' || name.trim() === '') {
					throw new UsageError(`${file}: "map" takes names of the log, such as {"loss": "objective"}`);
				}

				return {meaning, name};
			}),
		),
		language: word('language'),
		style: word('style'),
	};
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError(`${file} is no JSON: ${(error as Error).message}`);
	}
}

function objectOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new UsageError(`${where} takes an object, such as {"loss": "objective"}`);
	}

	return value as Readonly<Record<string, unknown>>;
}
