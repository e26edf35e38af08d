/** The faults of the files of a push, one sentence each; none when they may be pushed. */
export function checks(
  files: Readonly<Record<string, string>>,
  facts?: { handlers?: readonly string[]; inputs?: readonly string[] },
): string[];
