const PATIENCE = 2000;

/** The resident's pages; the build for WeChat, which brings all pages at once, skips what is inside the condition. */
async function fetchPages(): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    await Promise.all([
      import('./disclosure/home/index'),
      import('./disclosure/detail/index'),
      import('./disclosure/list/index'),
      import('./answer/index'),
      import('./place/pick/index'),
      import('./ticket/mine/index'),
      import('./ticket/ask/index'),
      import('./ticket/detail/index'),
      import('./me/index/index'),
      import('./me/inbox/index'),
      import('./me/access/index'),
    ]);
  }
}

/** The web loads a page when it is first opened; without a network that would be too late, so it is done beforehand. */
export function fetchAhead(): void {
  setTimeout(() => fetchPages().catch(() => undefined), PATIENCE);
}
