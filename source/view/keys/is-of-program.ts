const ofProgram: ReadonlySet<string> = new Set(['quit', 'suspend', 'redraw']);

/** Whether an action is about the program, and not about what it shows: it works on a screen that is too small, too. */
export const isOfProgram = (id: string): boolean => ofProgram.has(id);
