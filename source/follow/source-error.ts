/**
Why a source cannot be read.

- `missing`: there is nothing at the path.
- `unreadable`: there is, and permission is refused.
- `folder`: a folder where a file is wanted.
- `binary`: not text; `detail` names the kind where its first bytes tell it (`png`, `zip`).
- `lfs-pointer`: the text that Git LFS leaves in place of a file that was not downloaded.
- `damaged`: gzip that is broken or broken off; the lines before that point were handed over.
- `failed`: anything else; `detail` is the code of the system (`EIO`).
*/
export type SourceErrorReason =
	| 'missing'
	| 'unreadable'
	| 'folder'
	| 'binary'
	| 'lfs-pointer'
	| 'damaged'
	| 'failed';

/** The source cannot be read, for one reason. The message is `detail`, else the reason; people read one made of it. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
	readonly reason: SourceErrorReason;
	readonly detail: string | undefined;

	constructor(reason: SourceErrorReason, detail?: string, options?: ErrorOptions) {
		super(detail ?? reason, options);
		this.reason = reason;
		this.detail = detail;
	}
}

const reasons: Readonly<Record<string, SourceErrorReason>> = {
	ENOENT: 'missing',
	ENOTDIR: 'missing',
	EACCES: 'unreadable',
	EPERM: 'unreadable',
	EISDIR: 'folder',
	Z_DATA_ERROR: 'damaged',
	Z_BUF_ERROR: 'damaged',
};

/** What the system says, as a `SourceError`; one that is one already passes through. */
export function toSourceError(error: unknown): SourceError {
	if (error instanceof SourceError) {
		return error;
	}

	const code = systemCode(error);
	const reason = reasons[code ?? ''];
	return new SourceError(reason ?? 'failed', reason === undefined ? code : undefined, {cause: error});
}

/** The code of a system or zlib error: `ENOENT`, `Z_DATA_ERROR`. */
export function systemCode(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
