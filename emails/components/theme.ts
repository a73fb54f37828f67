/** Colours that keep a 4.5:1 contrast as they are, and when a mail client inverts them for a dark screen. */
export const theme = {
  page: "#eef2f7",
  card: "#ffffff",
  text: "#1b2430",
  quiet: "#4a5768",
  line: "#d5dde7",
  accent: "#0b5394",
  onAccent: "#ffffff",
  panel: "#f2f6fb",
  font: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  codeFont: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Courier New', monospace",
} as const;

/** For the clients that follow the screen; the others keep the light colours. */
export const styleSheet = `
body { background-color: ${theme.page} }
@media (prefers-color-scheme: dark) {
  .page { background-color: #10161d !important }
  .card { background-color: #19222c !important; border-color: #8cc4ff #33414f #33414f !important }
  .panel { background-color: #22303d !important; border-color: #33414f !important }
  .text { color: #e8edf3 !important }
  .quiet { color: #b3c0ce !important }
  .link { color: #8cc4ff !important }
  .button { background-color: #8cc4ff !important; color: #0a1826 !important }
}`;
