/** Waits until the lines of some chart in a frame are drawn: its canvas has two different pixels. */
export async function drawnLines(frame) {
  await frame.waitForFunction(isDrawn, undefined, { timeout: 20_000 });
}

/** Runs in the page. */
function isDrawn() {
  return [...document.querySelectorAll('canvas.chart-lines')].some((canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => value !== data[index % 4]);
  });
}
