import autocannon from "autocannon";
import { Failure } from "../failure.mjs";
import { median } from "./report.mjs";

/**
 * @typedef {object} Target
 * @property {string} url
 * @property {Record<string, string>} [headers]
 * @property {"GET" | "POST"} [method]
 * @property {string} [body]
 * @property {number} status that every answer has to have
 */

/** @typedef {{ rps: number, p99: number }} Load requests a second, and milliseconds */

/**
 * Loads each target in turn, several rounds of it, so that a slow minute of the machine falls on all of them alike.
 *
 * @template {string} Name
 * @param {Record<Name, Target>} targets
 * @param {{ rounds?: number, seconds?: number, connections?: number }} [options]
 * @returns {Promise<Record<Name, Load>>} medians over the rounds
 */
export async function loadInTurn(targets, { rounds = 5, seconds = 4, connections = 10 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(targets));
  const runs = new Map(names.map((name) => [name, /** @type {Load[]} */ ([])]));
  for (const name of names) await load(targets[name], 2, connections);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) runs.get(name)?.push(await load(targets[name], seconds, connections));
  }
  const medians = names.map((name) => {
    const of = runs.get(name) ?? [];
    return [name, { rps: median(of.map(({ rps }) => rps)), p99: median(of.map(({ p99 }) => p99)) }];
  });
  return Object.fromEntries(medians);
}

/** @param {Target} target @param {number} duration @param {number} connections @returns {Promise<Load>} */
async function load({ url, headers, method = "GET", body, status }, duration, connections) {
  const result = await autocannon({ url, headers, method, body, duration, connections });
  const statuses = Object.keys(result.statusCodeStats ?? {});
  if (result.errors > 0 || statuses.some((code) => code !== String(status))) {
    throw new Failure(`${method} ${url}: expected ${status}, got ${statuses.join(", ")} and ${result.errors} errors.`);
  }
  return { rps: result.requests.average, p99: result.latency.p99 };
}
