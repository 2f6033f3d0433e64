import process from 'node:process';
import {capabilitiesOf} from '../terminal/capabilities.js';
import type {ViewOptions} from '../view/components/use-view.js';
import type {Look} from '../view/look.js';
import {asciiGlyphs, unicodeGlyphs} from '../view/theme/glyphs.js';
import {createTheme, type Theme} from '../view/theme/theme.js';
import type {Options} from './options.js';

/** How everything is shown on this terminal, as the options ask for. */
export type Appearance = {readonly look: Look; readonly theme: Theme; readonly options: ViewOptions};

export function appearanceOf(options: Options): Appearance {
	const terminal = capabilitiesOf(process.env, process.stdout.isTTY);
	const ascii = options.style === 'ascii' || !terminal.unicode;
	const colours =
		options.color === false ? 'none' : options.color && terminal.colours === 'none' ? '16' : terminal.colours;
	return {
		look: {
			messages: options.messages,
			glyphs: ascii ? asciiGlyphs : unicodeGlyphs,
			monochrome: colours === 'none',
		},
		theme: createTheme(colours),
		options: {
			style: options.style ?? (ascii ? 'ascii' : 'line'),
			styles: ascii ? ['ascii'] : ['line', 'braille', 'ascii'],
			xUnit: options.x,
			target: options.target,
		},
	};
}
