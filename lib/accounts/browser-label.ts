// In this order: Edge and Opera also claim to be Chrome, and Chrome to be Safari.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrom(e|ium)\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone|iPad|iPod/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

const named = (list: [RegExp, string][], agent: string) => list.find(([pattern]) => pattern.test(agent))?.[1];

/** «Firefox sous Windows», from a `User-Agent` header; `null` when it tells nothing known. */
export function browserLabel(userAgent: string): string | null {
  const [browser, system] = [named(browsers, userAgent), named(systems, userAgent)];
  if (!browser) return system ? `Navigateur sous ${system}` : null;
  return system ? `${browser} sous ${system}` : browser;
}
