/**
What the full screen switches on, and how all of it is switched off again. Automatic wrapping is off so that a
character that a terminal draws wider than expected cannot push the rest of the screen down.
*/
export const enterScreen = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[m\u001b[2J\u001b[H';

/**
The screen is cleared and the cursor brought to its top before it is left: tmux otherwise moves what does not fit into
its history when the window was resized meanwhile, and mixes it with what was there before.
*/
export const leaveScreen = '\u001b[m\u001b[2J\u001b[H\u001b[?7h\u001b[?25h\u001b[?1049l';
