import { expect, test } from "vitest";
import { PscFailed } from "@/lib/psc/errors";
import { failureOf, failureOfAnswer } from "@/lib/psc/failure-of";

const named = (name: string, message: string, more = {}) => Object.assign(new Error(message), { name, ...more });

test.each([
  ["what was decided on already", new PscFailed("unavailable", "503"), "unavailable"],
  ["a code that has served", named("OPError", "invalid_grant", { error: "invalid_grant" }), "replayed"],
  ["another refusal of the provider", named("OPError", "invalid_client", { error: "invalid_client" }), "unavailable"],
  ["a foreign state", named("RPError", "state mismatch, expected a, got: b"), "replayed"],
  ["a state that is missing", named("RPError", "state missing from the response"), "replayed"],
  ["a forged token", named("RPError", "failed to validate JWT signature"), "invalid"],
  ["a foreign nonce", named("RPError", "nonce mismatch, expected a, got: b"), "invalid"],
  ["nobody there", named("Error", "connect ECONNREFUSED", { code: "ECONNREFUSED" }), "unavailable"],
  ["no answer in time", named("RPError", "outgoing request timed out after 5000ms"), "unavailable"],
  ["an answer that is no JSON", new SyntaxError("Unexpected token"), "unavailable"],
  ["a word", "bonjour", "invalid"],
])("%s", (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test.each([
  ["access_denied", "refused"],
  ["server_error", "unavailable"],
  ["invalid_scope", "invalid"],
])("brought back with %s", (error, failure) => {
  expect(failureOfAnswer(error)).toBe(failure);
});
