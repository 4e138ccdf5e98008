// Every drawn shape of the app, look.md: `lines` on a 24 grid, round strokes of 1.8; `marks` on a 16 grid, filled;
// `faces` on a 40 grid, strokes of 2.2.
export const lines = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M5.5 9l6.5 6.5L18.5 9',
  up: 'M5.5 15l6.5-6.5 6.5 6.5',
  close: 'M6 6l12 12M18 6L6 18',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  board: 'M4 4h16v12H4zM8 16v4M16 16v4M8 8h8M8 12h5',
  ask: 'M4 4h16v12h-8l-5 4v-4H4zM9.8 8.3a2.2 2.2 0 1 1 3.2 2c-.6.3-1 .7-1 1.3M12 13.6v.01',
  todo: 'M6 4h12v16H6zM9 9l1.2 1.2L12.6 8M9 15l1.2 1.2 2.4-2.2M15 9.5h.01M15 15.5h.01',
  me: 'M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0M4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  logo: 'M3 4h18v13H3zM7 17v4M17 17v4M8.6 7v7M10.8 7v7M13.5 9H18M13.5 12h3',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0M16 16l4.5 4.5',
  mic: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M9 21h6',
  camera: 'M3.5 7.5h4L9 5h6l1.5 2.5h4V19h-17zM15.5 13a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9v.01',
  speaker: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  stop: 'M6.5 6.5h11v11h-11z',
  phone:
    'M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5z',
  paper: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h4',
  book: 'M5 4h14v16H5zM8.5 4v16M10.5 4v16M13.5 8.5H16M13.5 12H16M13.5 15.5H16',
  list: 'M5 4h14v16H5zM8.5 8.5h.01M11.5 8.5H16M8.5 12h.01M11.5 12H16M8.5 15.5h.01M11.5 15.5H16',
  send: 'M4 12l16-7-6 15-3-6zM11 14l9-9',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  hide: 'M4 12c2-3.5 4.7-5.2 8-5.2s6 1.7 8 5.2c-2 3.5-4.7 5.2-8 5.2S6 15.5 4 12zM5 5l14 14',
  sum: 'M6 4h12M6 20h12M6 4l6.5 8L6 20',
  settings: 'M4 8h7M17 8h3M17 8a3 3 0 1 1-6 0a3 3 0 1 1 6 0M4 16h3M13 16h7M13 16a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  share: 'M12 14V3.5M8 7l4-4 4 4M5 11v9h14v-9',
  edit: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM14 6.5l3.5 3.5',
  people:
    'M12 8a3 3 0 1 1-6 0a3 3 0 1 1 6 0M3.5 19c.5-3.5 2.5-5 5.5-5s5 1.5 5.5 5M15 5.3a3 3 0 0 1 0 5.4M17 14.3c2 .6 3.2 2.2 3.5 4.7',
  offline: 'M3 9.5c5.5-4.7 12.5-4.7 18 0M6.5 13.5c3.3-2.8 7.7-2.8 11 0M10 17.3c1.2-1 2.8-1 4 0M5 4l14 16',
  wrong: 'M4.5 4.5h15v15h-15zM12 8v5M12 16v.01',
};

const WEDGES = 8;
const TURN = 2 * Math.PI;
const ring = 'M8 .4a7.6 7.6 0 1 0 0 15.2a7.6 7.6 0 1 0 0-15.2zM8 2.1a5.9 5.9 0 1 1 0 11.8a5.9 5.9 0 1 1 0-11.8z';

/** A ring with the share `n / 8` of its inside filled: the time used. */
function pie(n) {
  if (n === 0) return ring;
  if (n === WEDGES) return `${ring}M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z`;
  const angle = (TURN * n) / WEDGES - TURN / 4;
  const [x, y] = [8 + 5 * Math.cos(angle), 8 + 5 * Math.sin(angle)].map((v) => v.toFixed(2));
  return `${ring}M8 8V3A5 5 0 ${n > WEDGES / 2 ? 1 : 0} 1 ${x} ${y}z`;
}

export const marks = {
  ...Object.fromEntries(Array.from({ length: WEDGES + 1 }, (_, n) => [`pie${n}`, pie(n)])),
  warn: 'M8 1.2L15.5 14.6H.5zM7.15 6h1.7v4.4h-1.7zM7.15 11.6h1.7v1.7h-1.7z',
  bang: 'M1 1h14v14H1zM7 3.7h2v5.4H7zM7 10.8h2v2H7z',
  pause: `${ring}M5.3 5h1.9v6H5.3zM8.8 5h1.9v6H8.8z`,
  done: 'M8 .8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4zM3.8 8.3l1.2-1.2 2.1 2.1 4-4.2 1.2 1.2-5.2 5.5z',
};

const ROUND = 'M36.5 20a16.5 16.5 0 1 1-33 0a16.5 16.5 0 1 1 33 0';
const EYES = 'M13.9 15.5v1M26.1 15.5v1';
export const faces = {
  face5: `${ROUND}M11.5 17c1-2.6 4-2.6 5 0M23.5 17c1-2.6 4-2.6 5 0M11.5 22.5c1.5 7.5 15.5 7.5 17 0z`,
  face4: `${ROUND}${EYES}M12.5 23.5c3 5.5 12 5.5 15 0`,
  face3: `${ROUND}${EYES}M13.5 25c3.5 1.9 9.5 1.9 13 0`,
  face2: `${ROUND}${EYES}M13 28c3-4.5 11-4.5 14 0`,
  face1: `${ROUND}M11 13.5l5 2.5M29 13.5l-5 2.5M14 18.5v.01M26 18.5v.01M12 29.5c2.5-7 13.5-7 16 0`,
};

const BOARD = 'M8 6h116v64H8zM30 70v22M102 70v22M40 6v64M43.5 6v64M54 24h54M54 38h54M54 52h54';
export const drawings = { 'empty-board': BOARD };
