/** Something a person can put right: its message says what and how, and is all that is printed. */
export class Failure extends Error {
  /** @override */
  name = "Failure";
}

/**
 * Runs a command of ours and ends the process with its status.
 *
 * @param {() => Promise<number | void>} work resolves with the exit status, 0 when there is none
 */
export async function runAsCommand(work) {
  try {
    const status = await work();
    if (status) process.exitCode = status;
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
