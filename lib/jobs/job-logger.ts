import { Logger } from "graphile-worker";

/** Warnings and errors of the job queue, one JSON line each; its chatter is dropped, and so are the objects it adds. */
export const jobLogger = new Logger((scope) => (level, message) => {
  if (level !== "error" && level !== "warning") return;
  const line = {
    level,
    at: new Date().toISOString(),
    where: "jobs",
    message,
    task: scope.taskIdentifier,
    job: scope.jobId,
  };
  console.error(JSON.stringify(line));
});
