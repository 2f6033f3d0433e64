import {useEffect, useMemo, useRef} from 'react';
import type {ViewOptions} from '../components/use-view.js';
import type {Look} from '../look.js';
import {noChoices} from '../memory.js';
import type {Theme} from '../theme/theme.js';
import type {RunsState} from './state.js';

type Start = {readonly look: Look; readonly theme: Theme; readonly options: ViewOptions};

/** The look and the theme that were chosen by key, else those of the start. A new choice, of the mouse too, is kept for the next time. */
export const useAppearance = (
	{language, theme, mouse}: Pick<RunsState, 'language' | 'theme' | 'mouse'>,
	{look: start, theme: plain, options: {languages, themes, memory}}: Start,
): {readonly look: Look; readonly theme: Theme} => {
	const kept = useRef({language, theme, mouse});
	useEffect(() => {
		const before = kept.current;
		kept.current = {language, theme, mouse};
		if (language !== before.language || theme !== before.theme || mouse !== before.mouse) {
			memory?.choose({...noChoices, language, theme, mouse: mouse === before.mouse ? undefined : mouse});
		}
	}, [language, theme, mouse, memory]);
	const look = useMemo(() => {
		const messages = languages.find(each => each.language === language);
		return messages === undefined ? start : {...start, messages};
	}, [languages, language, start]);
	return {look, theme: themes.find(({name}) => name === theme)?.theme ?? plain};
};
