/** @type {import("next").NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  // A reverse proxy compresses better, and for less: see docs/architecture.md.
  compress: false,
  reactStrictMode: true,
  serverExternalPackages: ["@node-rs/argon2", "postgres", "graphile-worker", "nodemailer", "react-email"],
  // Addresses that no page answers to are anybody's to make up: what is prerendered for them stays in memory.
  experimental: { isrFlushToDisk: false },
  // `npm test` checks them, together with the scripts and the tests.
  typescript: { ignoreBuildErrors: true },
};
