import { spawnSync } from "node:child_process";
import { postedForm } from "../../../tests/support/posted-form.mjs";
import { freshDatabase, startTestPostgres } from "../../../tests/support/postgres-server.mjs";
import { bundle } from "../../bundle.mjs";
import { Failure } from "../../failure.mjs";
import { loadDemo } from "../../start/prepare-database.mjs";
import { loadInTurn } from "../load.mjs";
import { pageWeight } from "../page-weight.mjs";
import { costOfSignIn } from "../sign-in-journey.mjs";
import { startBareServer, startSite, startWorker } from "../site.mjs";

/** @import { Environment } from "../../environment.mjs" */
/** @import { Report } from "../report.mjs" */

const accounts = 100;

/** The main job: public pages, a form step, the queue of reviewers, the sign-in. @param {Report} report @param {Environment} env */
export async function measure(report, env) {
  const server = await startTestPostgres({ name: "bench-postgres" });
  const stops = [() => server.stop()];
  try {
    const few = await fill(env, await freshDatabase(server, "balorg_bench_few"), 100, accounts);
    const many = await fill(env, await freshDatabase(server, "balorg_bench_many"), 100_000, 0);
    const site = await startSite(env, few.databaseUrl);
    const siteOfMany = await startSite(env, many.databaseUrl);
    const bare = await startBareServer(env, few.databaseUrl);
    stops.push(site.stop, siteOfMany.stop, bare.stop);
    await measureThroughput(report, { few, many, site, siteOfMany, bare });
    const worker = await startWorker(site.env);
    stops.push(worker.stop);
    await measureSignIn(report, site, few);
    await measureWeights(report, site, few);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** @param {Environment} env @param {string} databaseUrl @param {number} requests @param {number} people */
async function fill(env, databaseUrl, requests, people) {
  const own = { ...env, BALORG_DEMO: "1", DATABASE_URL: databaseUrl };
  await loadDemo(own);
  const program = await bundle("scripts/bench/fill.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(requests), String(people)], {
    env: own,
    encoding: "utf8",
  });
  if (status !== 0) throw new Failure(`The database could not be filled: ${stderr}`);
  const known = JSON.parse(stdout);
  return { databaseUrl, ...known, step: `/inscription/organisation/${known.draftId}/structure` };
}

/** @param {Report} report @param {any} stage */
async function measureThroughput(report, { few, many, site, siteOfMany, bare }) {
  const applicant = { cookie: few.applicant.cookie };
  const html = await (await fetch(site.url + few.step, { headers: applicant })).text();
  const post = postedForm(
    html,
    {
      structureIdType: "FINESS_GEO",
      structureId: "310004502",
      companyName: "Pharmacie de la Cathédrale",
      street: "2 rue Mariès",
      city: "Albi",
      postalCode: "81000",
      departmentCode: "81",
      regionCode: "76",
      phone: "05 63 00 00 02",
    },
    { holding: 'name="structureId"' },
  );
  const bareStep = `${bare.url}/step?session=${few.applicant.sessionId}&draft=${few.draftId}`;
  const loads = await loadInTurn({
    empty: { url: `${site.url}/banc/vide`, status: 200 },
    home: { url: `${site.url}/`, status: 200 },
    region: { url: `${site.url}/inscription/region`, status: 200 },
    signIn: { url: `${site.url}/connexion`, status: 200 },
    step: { url: site.url + few.step, headers: applicant, status: 200 },
    stepPost: {
      url: site.url + few.step,
      method: "POST",
      headers: { ...applicant, ...post.headers, origin: site.url },
      body: post.body,
      status: 303,
    },
    queue: { url: `${site.url}/instruction`, headers: { cookie: few.reviewer.cookie }, status: 200 },
    queueOfMany: { url: `${siteOfMany.url}/instruction`, headers: { cookie: many.reviewer.cookie }, status: 200 },
    bareEmpty: { url: `${bare.url}/`, status: 200 },
    bareStep: { url: bareStep, status: 200 },
    bareQueue: { url: `${bare.url}/queue?session=${few.reviewer.sessionId}`, status: 200 },
  });
  for (const [name, { rps, p99 }] of Object.entries(loads)) {
    report.figure(`main.${name}.rps`, rps, undefined, "req/s");
    report.figure(`main.${name}.p99`, p99, undefined, "ms");
  }
  const {
    empty,
    home,
    region,
    signIn,
    step,
    stepPost,
    queue,
    queueOfMany,
    bareEmpty,
    bareStep: bareOfStep,
    bareQueue,
  } = loads;
  report.figure("main.home.rps / empty page", home.rps / empty.rps, { atLeast: 3 });
  report.figure("main.region.rps / empty page", region.rps / empty.rps, { atLeast: 3 });
  report.figure("main.signIn.rps / empty page", signIn.rps / empty.rps, { atLeast: 3 });
  report.figure("main.step.rps / empty page", step.rps / empty.rps, { atLeast: 0.85 });
  report.figure("main.queue.rps / empty page", queue.rps / empty.rps, { atLeast: 0.85 });
  report.figure("main.stepPost.rps / empty page", stepPost.rps / empty.rps);
  report.figure("main.queue, time over 100,000 / time over 100", queue.rps / queueOfMany.rps, { atMost: 1.3 });
  report.figure("main.empty.rps / bare node:http", empty.rps / bareEmpty.rps);
  report.figure("main.step.rps / bare node:http, same queries", step.rps / bareOfStep.rps);
  report.figure("main.queue.rps / bare node:http, same queries", queue.rps / bareQueue.rps);
}

/** @param {Report} report @param {any} site @param {any} known */
async function measureSignIn(report, site, { databaseUrl, password }) {
  if (process.platform !== "linux") return console.log("main.signInJourney: processor time is only read on Linux.");
  const people = Array.from({ length: accounts }, (_, index) => ({ email: `banc-${index + 1}@exemple.fr`, password }));
  const cost = await costOfSignIn(site, databaseUrl, people);
  report.figure("main.signInJourney, CPU beyond the password's hash", cost, { atMost: 25 }, "ms");
}

/** @param {Report} report @param {any} site @param {any} known */
async function measureWeights(report, site, { applicant, reviewer, step }) {
  const floor = (await pageWeight(`${site.url}/banc/vide`)).scripts;
  report.figure("main.empty, JavaScript (Next's floor)", floor, undefined, "kB gz");
  const pages = [
    ["home", "/"],
    ["region", "/inscription/region"],
    ["signIn", "/connexion"],
    ["structure step", step, applicant.cookie],
    ["personal box", "/boites/personnelle", applicant.cookie],
    ["queue", "/instruction", reviewer.cookie],
  ];
  for (const [name, path, cookie] of pages) {
    const weight = await pageWeight(site.url + path, cookie);
    report.figure(
      `main.${name}, JavaScript above the floor`,
      Math.max(0, weight.scripts - floor),
      { atMost: 15 },
      "kB gz",
    );
    report.figure(`main.${name}, CSS`, weight.styles, { atMost: 15 }, "kB gz");
  }
}
