import process from 'node:process';
import {messagesFor} from '../../locale/index.js';
import {capabilitiesOf} from '../../terminal/capabilities.js';
import {passesUnicode} from '../../terminal/tmux.js';
import type {ViewOptions} from '../../view/components/use-view.js';
import type {Look} from '../../view/look.js';
import {asciiGlyphs, unicodeGlyphs} from '../../view/theme/glyphs.js';
import {themeNames} from '../../view/theme/palette.js';
import {createTheme, type Theme} from '../../view/theme/theme.js';
import {openMemory, stateFile} from '../memory/memory.js';
import type {Options} from './options.js';
import {languages} from './read-options.js';

/** How everything is shown on this terminal, as the options ask for. */
export type Appearance = {readonly look: Look; readonly theme: Theme; readonly options: ViewOptions};

export function appearanceOf(options: Options): Appearance {
	const terminal = capabilitiesOf(process.env, process.stdout.isTTY);
	const isPassed = passesUnicode(process.env);
	const unicode = terminal.unicode && isPassed;
	const ascii = options.style === 'ascii' || !unicode;
	const colours =
		options.color === false ? 'none' : options.color && terminal.colours === 'none' ? '16' : terminal.colours;
	const memory = openMemory(stateFile(process.env));
	// A terminal that shows no letters but English ones has no other languages to choose from. Where only the locale says so, who
	// asks for a language is believed to know better; what tmux does not pass on is lost.
	const asked = isPassed ? options.language : 'en';
	const language = asked ?? (unicode ? memory.choices().language : 'en');
	return {
		look: {
			messages: language === undefined ? options.messages : messagesFor(language),
			glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
			monochrome: colours === 'none',
		},
		theme: createTheme(colours, memory.choices().theme),
		options: {
			style: options.style ?? (ascii ? 'ascii' : (memory.choices().style ?? 'line')),
			styles: ascii ? ['ascii'] : ['line', 'braille', 'ascii'],
			xUnit: options.x,
			target: options.target,
			languages: unicode ? languages.map(messagesFor) : [],
			themes: colours === 'none' ? [] : themeNames.map(name => ({name, theme: createTheme(colours, name)})),
			memory: {
				...memory,
				choices: () => ({...memory.choices(), language}),
			},
		},
	};
}
