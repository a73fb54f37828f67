import { type RunningWorker, startWorker } from "@/lib/jobs/worker";
import { reportError } from "@/lib/report-error";

let worker: RunningWorker | undefined;

// «disconnect» is the death of the process that started this one.
for (const event of ["SIGTERM", "SIGINT", "disconnect"]) {
  process.on(event, () => {
    if (!worker) process.exit();
    void worker.stop();
  });
}
process.channel?.unref();
if (process.connected === false) process.exit();

try {
  worker = await startWorker();
  await worker.finished;
} catch (error) {
  reportError(error, "worker");
  process.exit(1);
}
