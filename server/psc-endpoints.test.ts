import { expect, test } from "vitest";
import { pscEndpoints, pscOrigins } from "./psc-endpoints.mjs";

const client = { PSC_CLIENT_ID: "balorg", PSC_CLIENT_SECRET: "secret" };

test("production unless the sandbox is asked for", () => {
  expect(pscEndpoints({})).toEqual({
    issuer: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet",
    authorization: "https://wallet.esw.esante.gouv.fr/auth",
    token: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/token",
    userinfo: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/userinfo",
    jwks: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/certs",
    logout: "https://auth.esw.esante.gouv.fr/auth/realms/esante-wallet/protocol/openid-connect/logout",
  });
  expect(pscEndpoints({ PSC_ENVIRONMENT: "sandbox" }).authorization).toBe("https://wallet.bas.psc.esante.gouv.fr/auth");
});

test("each address can be another", () => {
  const { token, jwks } = pscEndpoints({
    PSC_ISSUER: "https://psc.exemple.fr",
    PSC_TOKEN_URL: "https://jeton.exemple.fr",
  });
  expect(token).toBe("https://jeton.exemple.fr");
  expect(jwks).toBe("https://psc.exemple.fr/protocol/openid-connect/certs");
});

test("forms lead there once it is set up, and not before", () => {
  expect(pscOrigins({})).toEqual([]);
  expect(pscOrigins(client)).toEqual(["https://auth.esw.esante.gouv.fr", "https://wallet.esw.esante.gouv.fr"]);
  expect(
    pscOrigins({ ...client, PSC_ISSUER: "http://localhost:9", PSC_AUTHORIZATION_URL: "http://localhost:9/auth" }),
  ).toEqual(["http://localhost:9"]);
});
