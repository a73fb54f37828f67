/**
 * The headers that every answer carries, whatever it is.
 *
 * @param {URL} publicUrl
 * @returns {[string, string][]}
 */
export function securityHeaders(publicUrl) {
  return [
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    // Never "no-referrer": browsers would then send «Origin: null» with our own forms.
    ["referrer-policy", "same-origin"],
    ["permissions-policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ...(publicUrl.protocol === "https:"
      ? [/** @type {[string, string]} */ (["strict-transport-security", "max-age=31536000"])]
      : []),
  ];
}
