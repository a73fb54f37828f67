import { describe, expect, test } from "vitest";
import { parseKnownNetworks } from "@/lib/accounts/known-networks";

const named = (text: string, address: string) =>
  parseKnownNetworks(text)?.find(({ includes }) => includes(address))?.name;

describe("parseKnownNetworks", () => {
  const text = "10.1.0.0/16=CHU de Toulouse, 2001:db8::/32 = GRADeS Occitanie ,";

  test.each([
    ["10.1.255.1", "CHU de Toulouse"],
    ["::ffff:10.1.2.3", "CHU de Toulouse"],
    ["10.2.0.1", undefined],
    ["2001:db8:9::1", "GRADeS Occitanie"],
    ["2001:db9::1", undefined],
  ])("%s is %s", (address, name) => {
    expect(named(text, address)).toBe(name);
  });

  test("knows none when none is named", () => {
    expect(parseKnownNetworks("")).toEqual([]);
  });

  test.each(["10.1.0.0=CHU", "10.1.0.0/33=CHU", "10.1.0/16=CHU", "2001:db8::/129=X", "10.0.0.0/8=", "bonjour"])(
    "does not read «%s»",
    (text) => {
      expect(parseKnownNetworks(text)).toBeUndefined();
    },
  );
});
