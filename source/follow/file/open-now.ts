import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';

/**
Opens a file for reading without waiting. A named pipe that has taken the place of a log would keep this waiting until somebody
writes to it, and the program could not even end.
*/
export const openNow = (path: string): Promise<FileHandle> =>
	open(path, constants.O_RDONLY | constants.O_NONBLOCK);
