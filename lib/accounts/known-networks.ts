import { BlockList, isIPv4, isIPv6 } from "node:net";

type KnownNetwork = { name: string; includes: (address: string) => boolean };

/**
 * The networks that an operator names, as `10.1.0.0/16=CHU de Toulouse, 2001:db8::/32=GRADeS`; `undefined` when one of them
 * can’t be read.
 */
export function parseKnownNetworks(text: string): KnownNetwork[] | undefined {
  const networks = text
    .split(",")
    .filter((part) => part.trim())
    .map(parseKnownNetwork);
  const known = networks.filter((network) => network !== undefined);
  return known.length === networks.length ? known : undefined;
}

function parseKnownNetwork(part: string): KnownNetwork | undefined {
  const [, address = "", length, name = ""] = /^\s*([\da-f.:]+)\/(\d{1,3})\s*=\s*(\S.*?)\s*$/i.exec(part) ?? [];
  const family = isIPv4(address) ? "ipv4" : isIPv6(address) ? "ipv6" : undefined;
  if (!family || Number(length) > (family === "ipv4" ? 32 : 128)) return undefined;
  const list = new BlockList();
  list.addSubnet(address, Number(length), family);
  return { name, includes: (candidate) => list.check(candidate, isIPv4(candidate) ? "ipv4" : "ipv6") };
}
