/** Types some words where the caret was, as a person would. */
export function insertAtCaret(area: HTMLTextAreaElement, words: string): void {
  area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
}
