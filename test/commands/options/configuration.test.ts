import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {configurationFile, readConfiguration} from '../../../source/commands/options/configuration.js';
import {parseGivenName} from '../../../source/commands/options/given-names.js';
import {messagesFor} from '../../../source/locale/index.js';

const words = messagesFor('en').command;

const folder = mkdtempSync(path.join(tmpdir(), 'losscope-configuration-'));
const file = path.join(folder, 'config.json');
afterAll(() => rmSync(folder, {recursive: true}));

test('the file stands in the configuration folder of the user', () => {
	expect(configurationFile({XDG_CONFIG_HOME: '/home/ann/.settings'})).toBe(
		'/home/ann/.settings/losscope/config.json',
	);
	expect(configurationFile({XDG_CONFIG_HOME: 'settings'})).toMatch(/\.config\/losscope\/config\.json$/);
});

test('no file asks for nothing', () => {
	expect(readConfiguration(path.join(folder, 'none.json'), words.configuration)).toEqual({
		names: [],
		language: undefined,
		style: undefined,
	});
});

test('names, language and style', () => {
	writeFileSync(
		file,
		'{"map": {"loss": "energy", "validation loss": ["dev_cost", "hold"]}, "language": "ru", "style": "ascii"}',
	);
	expect(readConfiguration(file, words.configuration)).toEqual({
		names: [
			{meaning: 'loss', name: 'energy'},
			{meaning: 'validation loss', name: 'dev_cost'},
			{meaning: 'validation loss', name: 'hold'},
		],
		language: 'ru',
		style: 'ascii',
	});
});

test.each([
	['{"map": 3', /config\.json is not JSON/],
	['[]', /takes an object/],
	['{"map": 3}', /"map" takes an object/],
	['{"map": {"loss": 3}}', /"map" takes names/],
	['{"maps": {}}', /"maps" is none of map, language, style/],
	['{"language": 3}', /"language" takes a word/],
])('%s is told in one line', (text, message) => {
	writeFileSync(file, text);
	expect(() => readConfiguration(file, words.configuration)).toThrow(message);
});

test.each([
	['loss=energy', {meaning: 'loss', name: 'energy'}],
	['validation loss = dev cost', {meaning: 'validation loss', name: 'dev cost'}],
	['loss=a=b', {meaning: 'loss', name: 'a=b'}],
])('--map %s', (text, name) => {
	expect(parseGivenName(text, words)).toEqual(name);
});

test.each(['loss', '=energy', 'loss=', ''])('--map %s is refused', text => {
	expect(() => parseGivenName(text, words)).toThrow('--map takes a pair');
});
