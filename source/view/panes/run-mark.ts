/** The letter that stands for a run wherever several are shown together: A, B, C, … */
export const runMark = (index: number): string => String.fromCharCode(65 + (index % 26));
