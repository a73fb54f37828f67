import { networkOf } from "@/lib/limits/network-of";

/** An address of origin with its second half left out, enough to recognise one’s own: `82.64.0.0`; `null` when unknown. */
export function coarseOrigin(address: string): string | null {
  const network = networkOf(address);
  const ipv4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(network);
  if (ipv4) return `${ipv4[1]}.${ipv4[2]}.0.0`;
  const ipv6 = /^([\da-f]+):([\da-f]+):[\da-f]+:[\da-f]+::\/64$/.exec(network);
  return ipv6 ? `${ipv6[1]}:${ipv6[2]}::` : null;
}
