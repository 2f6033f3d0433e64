/**
What the full screen switches on, and how all of it is switched off again. Automatic wrapping is off so that a
character that a terminal draws wider than expected cannot push the rest of the screen down.
*/
export const enterScreen = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[m\u001b[2J\u001b[H';

export const leaveScreen = '\u001b[m\u001b[?7h\u001b[?25h\u001b[?1049l';
