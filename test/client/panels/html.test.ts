import { describe, expect, test } from 'vitest';
import { panelHtml } from '../../../client/src/panels/html.ts';

const parts = {
  title: 'Run',
  nonce: 'n0nce',
  cspSource: 'https://x.example',
  script: 'https://x.example/run.js',
  style: 'https://x.example/run.css',
};

describe('the page of a panel', () => {
  test('allows one script, its own styles and nothing else', () => {
    expect(panelHtml(parts)).toContain(
      `content="default-src 'none'; script-src 'nonce-n0nce'; style-src https://x.example; img-src https://x.example data:; font-src https://x.example"`,
    );
  });

  test('has no script but the one with the nonce, and no inline style', () => {
    const html = panelHtml(parts);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0nce" src="https://x.example/run.js">']);
    expect(html).not.toContain('style=');
  });

  test('cannot be broken out of', () => {
    expect(
      panelHtml({ ...parts, title: '</title><script>alert(1)</script>', style: '"><script>' }),
    ).not.toContain('<script>');
  });
});
