import { resolve } from "node:path";
import { writeDemoRegisters } from "./generate/demo/write-demo-registers";
import { writeNationalRegisters } from "./generate/write-national-registers";

const writers = { demo: writeDemoRegisters, national: writeNationalRegisters };

const [, , size, folder] = process.argv;
if ((size !== "demo" && size !== "national") || !folder) throw new Error("usage: generate demo|national <folder>");
for (const file of await writers[size](resolve(folder))) console.log(file);
