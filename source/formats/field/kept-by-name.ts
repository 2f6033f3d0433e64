/** How many answers are kept: names in a log are few, text that looks like names is not. */
const most = 4096;

/** The same answers, each found once: a log uses a few dozen names, millions of times. */
export function keptByName<Answer extends string | object>(
	answerTo: (name: string) => Answer,
): (name: string) => Answer {
	const answers = new Map<string, Answer>();
	return name => {
		const kept = answers.get(name);
		if (kept !== undefined) {
			return kept;
		}

		if (answers.size >= most) {
			answers.clear();
		}

		const answer = answerTo(name);
		answers.set(name, answer);
		return answer;
	};
}
