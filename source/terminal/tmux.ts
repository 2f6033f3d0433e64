import {execFileSync} from 'node:child_process';

/** tmux answers within a few milliseconds; one that does not is not waited for. */
const patience = 300;

/**
Whether tmux passes characters beyond ASCII on to the terminal that it is shown on. Programs in tmux are told the locale of
their shell; tmux itself goes by that of whoever attached it, and writes `_` for what it takes to be unknown there. True
outside of tmux, and where it does not tell.
*/
export const passesUnicode = (environment: NodeJS.ProcessEnv): boolean => {
	if (environment['TMUX'] === undefined || environment['TMUX'] === '') {
		return true;
	}

	try {
		const answer = execFileSync('tmux', ['display-message', '-p', '#{client_utf8}'], {
			encoding: 'utf8',
			env: environment,
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: patience,
		});
		return answer.trim() !== '0';
	} catch {
		return true;
	}
};
