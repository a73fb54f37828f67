import { setTimeout } from "node:timers/promises";
import { type Runner, run } from "graphile-worker";
import { connect } from "@/db/client";
import { env } from "@/lib/env";
import { jobLogger } from "@/lib/jobs/job-logger";
import { crontab, taskList } from "@/lib/jobs/task-list";
import { untilDatabaseAnswers } from "@/lib/jobs/until-database-answers";
import { chooseTransport } from "@/lib/mail/choose-transport";

const concurrency = 4;

/** A mail that is cut off is sent again by the next worker; a queue that lost its database may take a minute to stop. */
const stopLimit = 10_000;

export type RunningWorker = {
  /** Lets the running jobs end, for ten seconds at most, and closes every connection. */
  stop(): Promise<void>;
  /** Settles when the worker has ended; rejects when nobody asked it to, for its supervisor to start another. */
  finished: Promise<void>;
};

/**
 * Works through the jobs until stopped. A database that is away is waited for; when it goes in the middle of a job the
 * worker may end, and `finished` rejects. Throws when the database refuses it or no mail transport is set.
 */
export async function startWorker(settings = env()): Promise<RunningWorker> {
  const send = chooseTransport(settings);
  await untilDatabaseAnswers(settings.DATABASE_URL);
  const { db, close } = connect(settings.DATABASE_URL, { max: concurrency });
  const runner = await run({
    connectionString: settings.DATABASE_URL,
    maxPoolSize: concurrency + 2,
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    // The import of a register would not end in time: it is cut at once, and may be started again.
    gracefulShutdownAbortTimeout: 1,
    logger: jobLogger,
    crontab,
    taskList: taskList({ db, from: settings.MAIL_FROM, send }, settings.DATABASE_URL),
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  await runner.addJob("sweep", {}, { jobKey: "sweep at start" });
  return supervise(runner, close);
}

function supervise(runner: Runner, close: () => Promise<void>): RunningWorker {
  let stopping: Promise<unknown> | undefined;
  const finished = runner.promise.finally(close).then(() => {
    if (!stopping) throw new Error("the job worker ended by itself");
  });
  // Who does not look at it must not crash for it before they stop the worker.
  finished.catch(() => undefined);
  const end = () => Promise.allSettled([runner.stop(), finished]);
  return {
    finished,
    async stop() {
      stopping ??= Promise.race([end(), setTimeout(stopLimit, undefined, { ref: false })]);
      await stopping;
    },
  };
}
