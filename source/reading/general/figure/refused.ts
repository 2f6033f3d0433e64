const timeUnit =
	/^(?:ms|us|ns|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|[dhms]\d{1,3}(?:ms|[hms]))$|^(?:s|ms|sec|min)\/|^\/?it\/s$/;

/** `7.jpg` */
const fileUnit = /^\.[a-z]/i;
const memoryUnit = /^(?:[KMGT]i?B|kB)$/;
const proseWords =
	/^(?:with|from|to|at|of|is|was|the|a|an|and|or|for|after|before|by|on|in|into|than|saved|saving|save|model|improved|increased|decreased|using|use|took|has|have|be|will|not|found|did|as|that|this|it|up|over|every|reached|hit|were|became|dropped|rose|fell|went|since|until|threshold|number|require|weight|weights|coef|scale|factor|interval|reduction|function|type|target|limit|tolerance|file|path|version|created|loaded|loading|initialized|dataloader|dataset)$/i;

/** `PPO Epoch: 1`, `Played games: 10` count something else than training. */
const countedWords = /^(?:epochs?|steps?|iter|iterations?|episodes?|games|updates)$/i;

/** A unit of time or memory, or the end of a file's name. */
export const isOtherUnit = (unit: string): boolean =>
	timeUnit.test(unit) || memoryUnit.test(unit) || fileUnit.test(unit);

/** A word of a sentence, which a name does not have. */
export const isProse = (word: string): boolean => proseWords.test(word);

/** A word for what is counted. */
export const isCounted = (word: string): boolean => countedWords.test(word);
