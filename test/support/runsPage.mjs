/**
 * Opens the Runs panel as a page of its own, with a host in it that answers windows of a made table after 5 ms. The
 * panel's policy is that of the editor, so what it forbids is forbidden here too.
 */
export async function openRunsPage(browser, { bundle, runs, metrics, params, theme = '', size, state = {} }) {
  const page = await browser.newPage({ viewport: size ?? { width: 1400, height: 900 } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('http://panel.test/**', (route) => {
    const name = new URL(route.request().url()).pathname;
    const body = { '/runs.js': bundle.script, '/runs.css': bundle.style, '/theme.css': theme }[name] ?? html;
    const contentType = name.endsWith('.js')
      ? 'text/javascript'
      : name.endsWith('.css')
        ? 'text/css'
        : 'text/html';
    return route.fulfill({ body, contentType });
  });
  await page.addInitScript(host, { runs, metrics, params, state });
  await page.goto('http://panel.test/');
  await page.waitForFunction(() => globalThis.firstRowsMs !== undefined || globalThis.isWithoutRows);
  page.errors = errors;
  return page;
}

const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:">
<title>Runs</title><link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/runs.css"></head>
<body><main id="panel"></main><script src="/runs.js"></script></body></html>`;

/** Runs in the page, before the panel. */
function host({ runs, metrics, params, state: changed }) {
  const kinds = { started: 'time', duration: 'duration', status: 'status', name: 'text' };
  const columns = [
    ...Object.entries(kinds).map(([name, kind]) => ({ id: `info.${name}`, kind, filled: runs })),
    ...Array.from({ length: metrics }, (_, n) => ({
      id: `metrics.metric_${n}`,
      kind: 'number',
      filled: runs,
    })),
    ...Array.from({ length: params }, (_, n) => ({ id: `params.param_${n}`, kind: 'text', filled: runs })),
  ];
  const width = { text: 140, number: 120, time: 120, duration: 104, status: 112 };
  const shown = ['info.name', 'info.status', 'info.started', 'info.duration'];
  const listed = [...shown, ...columns.map(({ id }) => id).filter((id) => !shown.includes(id))];
  const kindOf = new Map(columns.map(({ id, kind }) => [id, kind]));
  let state = {
    title: 'churn',
    sourceLabel: 'mlflow.db',
    scopes: [{ source: 's', experiment: '1' }],
    head: { version: 1, total: runs, shown: runs, columns, missing: [], readAt: Date.now() },
    since: Date.now(),
    epoch: 0,
    query: { filter: '', sort: [], nested: false, lifecycle: 'active' },
    columns: listed.map((id) => ({ id, width: width[kindOf.get(id)], isPinned: id === 'info.name' })),
    views: [],
    brokenViews: [],
    history: [],
    charts: {
      isOpen: false,
      height: 0.45,
      settings: { view: 'lines', axis: 'step', isLogX: false, isLogY: false, smoothing: 0, folds: false },
    },
    ...changed,
  };
  const words = ['adam', 'sgd', 'lion', 'gelu', 'relu', 'cosine', 'linear'];
  const cell = (id, row) => {
    const n = Number(/\d+$/.exec(id)?.[0] ?? 0);
    if (id.startsWith('metrics.'))
      return row % 10 === 9 && n % 3 === 2 ? null : ((row * 7919 + n * 104729) % 1000003) / 1000003;
    if (id.startsWith('params.')) return words[(row + n) % words.length];
    if (id === 'info.status') return row % 50 === 49 ? 'FAILED' : 'FINISHED';
    if (id === 'info.started') return Date.now() - row * 60_000;
    return id === 'info.duration' ? 1000 * (row % 4000) : `run ${row}`;
  };
  const rowAt = (row) => ({
    source: 's',
    run: `run-${row}`,
    name: `run ${row}`,
    status: cell('info.status', row),
    depth: 0,
  });
  const post = (message) => globalThis.postMessage(JSON.parse(JSON.stringify(message)), '*');
  const answers = {
    ready: () => post({ kind: 'state', state }),
    query: ({ query }) => {
      state = { ...state, query, head: { ...state.head, version: state.head.version + 1 } };
      post({ kind: 'state', state });
    },
    columns: ({ columns: chosen }) => post({ kind: 'state', state: (state = { ...state, columns: chosen }) }),
    wanted: ({ version, from, count, columns: ids }) => {
      const at = Array.from({ length: count }, (_, index) => from + index);
      const window = {
        version,
        from,
        rows: at.map(rowAt),
        columns: ids.map((id) => ({ id, cells: at.map((row) => cell(id, row)) })),
      };
      setTimeout(() => {
        const sent = performance.now();
        post({ kind: 'window', window });
        if (globalThis.firstRowsMs === undefined) void filled(sent);
      }, 5);
    },
    pick: ({ from, count }) => {
      const picked = Array.from({ length: count }, (_, index) => rowAt(from + index));
      post({ kind: 'picked', runs: picked });
    },
  };
  const filled = async (sent) => {
    while (document.querySelector('[role=gridcell]:not(.pending)') === null)
      await new Promise(requestAnimationFrame);
    globalThis.firstRowsMs ??= performance.now() - sent;
  };
  globalThis.sent = [];
  globalThis.isWithoutRows = state.head === undefined || state.head.shown === 0;
  globalThis.hostState = (change) => post({ kind: 'state', state: (state = { ...state, ...change }) });
  globalThis.acquireVsCodeApi = () => ({
    postMessage(intent) {
      globalThis.sent.push(intent);
      answers[intent.kind]?.(intent);
    },
    setState: () => undefined,
    getState: () => undefined,
  });
}
