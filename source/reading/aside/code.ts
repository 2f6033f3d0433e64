const codePattern =
	/^\s*(?:def|class|import|from|return|if|elif|else:|for|while|with|try:|except|print|raise|assert|async|await|const|let|var|function|@\w+|#include|struct|int|float|static|void)\b|\bself\.|\bf["']|\b[A-Za-z_]\w*\.\w+\(|\w\(\w*\)\.|\s[+*/-]=\s|^\s*[A-Za-z_][\w.]*\s=\s[^,;|]*\s#\s|\bargs\.|\{[\w.]{1,60}(?::[^}]{0,60})?\}|["']\s*%|\blambda\b|\/\/|__\w+__/;
const assignment = /^\s*[A-Za-z_][\w.]*\s*(?::\s*\w+\s*)?\s=(?!>)\s*[^=\s].*(?:[()#[\]{}*]|\d\s*$)/;
/** `Validation: loss = 0.49, accuracy = 0.86` states figures. */
const statedTwice = /^[^()]*\w = *[-+\d.e]+%?,? +\w[\w ]* = *[-+\d.]/i;
const commandPattern =
	/^\s*(?:[+$%#>]\s+)?(?:\(?[\w.-]*\)?[\w.-]+@[\w.-]+:|python3?\s|torchrun\s|accelerate\s|bash\s|sh\s|srun\s|export\s|CUDA_VISIBLE)|\s--?[a-z][\w-]*[= ]\S+\s+--?[a-z]/;

/** `np.float64(0.51)`: a number as its object prints itself. */
const numberObject = /\b(?:np|numpy|jnp)\.(?:float|int)\d{1,3}\(/g;

/** A line of a program that was printed with the log (or in a traceback), not a line of its output. */
export function isCode(text: string): boolean {
	return codePattern.test(text.includes('np.') ? text.replaceAll(numberObject, '(') : text);
}

/** `val_loss = 1.48`: the figure of a split, and to more digits than a program begins with. */
const statedOfSplit =
	/^\s*(?:train|val|valid|validation|dev|eval|test)[ _][A-Za-z]\w{0,20} = *-?\d+\.\d{2,}\s*$/;

/** `learning_rate = 0.1  # comment`: an assignment, in a program or a configuration. */
export function isAssignment(text: string): boolean {
	return assignment.test(text) && !statedTwice.test(text) && !statedOfSplit.test(text.replaceAll('\t', ' '));
}

/** The arguments of a run as their object prints itself: `Namespace(lr=0.1)`, `TrainingArguments(`. */
export function isDump(text: string): boolean {
	return /\b(?:Namespace|\w*(?:Args|Arguments|Config|Params))\(/.test(text);
}

/** A command as a shell echoes it, with its options. */
export function isCommand(text: string): boolean {
	return commandPattern.test(text);
}
