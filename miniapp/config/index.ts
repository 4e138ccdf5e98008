import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';

const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp';
// The site speaks to its own origin; the mini-program needs an address, which may not be relative.
const api = target === 'h5' ? '/api' : (process.env.MINGBAI_API ?? 'http://127.0.0.1:8080/api');
// Old phones do not know the syntax that zod is published in.
const compiled = [resolve(__dirname, '../../shared'), resolve(__dirname, '../../node_modules/zod')];

// Taro's templates for WeChat drop every attribute they do not know; a screen reader needs these.
const ARIA = ['role', 'label', 'hidden', 'live', 'checked', 'selected', 'disabled', 'expanded', 'modal'];
const aria = Object.fromEntries(ARIA.map((name) => [`aria-${name}`, '']));
const labelled = ['View', 'Text', 'Button', 'Input', 'Textarea', 'Image', 'ScrollView'];

export default defineConfig({
  projectName: 'mingbai',
  date: '2026-11-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  outputRoot: target === 'h5' ? 'site' : 'dist/weapp',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  defineConstants: { API_BASE: JSON.stringify(api) },
  plugins: [['@tarojs/plugin-inject', { components: Object.fromEntries(labelled.map((name) => [name, aria])) }]],
  mini: {
    compile: { include: compiled },
    enableSourceMap: false,
    optimizeMainPackage: { enable: true },
    // React draws our pages; nothing sets innerHTML.
    runtime: { enableInnerHTML: false },
  },
  h5: {
    compile: { include: compiled },
    enableSourceMap: false,
    publicPath: './',
    router: { mode: 'hash' },
    // On the web a pixel is a pixel, so that zoom and wide screens behave; rpx is for WeChat only.
    postcss: { pxtransform: { enable: false } },
    webpackChain: (chain) => {
      chain.performance.hints(false);
      // What two pages share is loaded once, not with each page.
      const shared = { name: 'shared', chunks: 'async', minChunks: 2, priority: 120, enforce: true };
      chain.optimization.splitChunks({
        ...chain.optimization.get('splitChunks'),
        chunks: 'all',
        cacheGroups: { shared },
      });
    },
  },
});
