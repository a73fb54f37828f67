import { basename } from "node:path";
import { connect } from "@/db/client";
import { importRegister } from "@/lib/registers/import/import-register";
import { requestCopy } from "@/lib/registers/import/request-copy";
import type { Register } from "@/lib/registers/registers";

// Imports one file and prints, as JSON, what it took.
const [, , register, path = ""] = process.argv;
const url = process.env.DATABASE_URL ?? "";
const { db, close } = connect(url, { max: 2 });
const sourceName = basename(path);
const copyId = await requestCopy(db, { register: register as Register, sourceName, isForced: true });
const startedAt = performance.now();
const copy = await importRegister({ db, url }, { copyId, path });
const seconds = (performance.now() - startedAt) / 1000;
await close();
if (copy.status !== "in_service") throw new Error(copy.message ?? copy.status);
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, ...copy }));
