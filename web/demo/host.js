// All that a host needs to follow its guests: one event, one message.
document.getElementById('savings')?.addEventListener('bpo-result', (event) => {
  const { results } = /** @type {CustomEvent} */ (event).detail;
  const heard = document.getElementById('heard');
  if (heard)
    heard.textContent = `The host heard an answer: ${Math.round(results.roi.measures.end.npv)} ${results.roi.currency}.`;
});

addEventListener('message', ({ data, source }) => {
  const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('frame'));
  if (source !== frame.contentWindow || data?.type !== 'bpo-explorer:height' || data.version !== 1) return;
  frame.style.height = `${data.height}px`;
});
