import { expect, test } from "vitest";
import { keepRunning } from "./keep-running.mjs";

/** Something that ends when told to. */
function process() {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  return { ended, end, stop: async () => end("stopped") };
}

const quick = { firstDelay: 1, say: () => undefined };

test("starts again what ended by itself", async () => {
  const started: ReturnType<typeof process>[] = [];
  const kept = keepRunning(
    "It",
    async () => {
      const next = process();
      started.push(next);
      return next;
    },
    quick,
  );
  await expect.poll(() => started.length).toBe(1);
  started[0]?.end("SIGKILL");
  await expect.poll(() => started.length).toBe(2);
  await kept.stop();
  expect(await started[1]?.ended).toBe("stopped");
});

test("says what happened, and waits longer each time", async () => {
  const said: string[] = [];
  const start = async () => {
    throw new Error("no memory");
  };
  const kept = keepRunning("It", start, { firstDelay: 10, limit: 3, say: (line) => said.push(line) });
  await expect(kept.gaveUp).rejects.toThrow("It stopped 3 times in a row (no memory).");
  expect(said).toEqual([
    "It stopped (no memory); starting it again in 0.01 s.",
    "It stopped (no memory); starting it again in 0.02 s.",
  ]);
});

test("what lasted is not counted against it", async () => {
  let starts = 0;
  const start = async () => {
    starts += 1;
    const next = process();
    setTimeout(() => next.end("exit status 1"), 20);
    return next;
  };
  const kept = keepRunning("It", start, { ...quick, limit: 2, lasting: 10 });
  await expect.poll(() => starts).toBeGreaterThan(3);
  await kept.stop();
});

test("what is being started while we stop is stopped too", async () => {
  const started = process();
  const { promise, resolve } = Promise.withResolvers<typeof started>();
  const kept = keepRunning("It", () => promise, quick);
  const stopped = kept.stop();
  resolve(started);
  await stopped;
  expect(await started.ended).toBe("stopped");
});

test("does not start again during the delay once stopped", async () => {
  let starts = 0;
  const start = async () => {
    starts += 1;
    throw new Error("no");
  };
  const kept = keepRunning("It", start, { firstDelay: 60_000, say: () => undefined });
  await expect.poll(() => starts).toBe(1);
  await kept.stop();
  expect(starts).toBe(1);
});
